/** What those do not do who decline to speak: "declined to say", "refused to comment". */
export const SILENT =
  /^(?:say|comment|discuss|disclose|reveal|give|name|answer|specify|elaborate|explain|confirm|identify|provide|speak|talk|speculate|divulge|detail|tell|address|respond)$/u;
