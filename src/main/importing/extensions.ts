/** The kinds of files that are looked for in folders and offered in dialogs; a file that is named itself is tried anyway. */
export const EXTENSIONS: readonly string[] =
  'txt text md markdown html htm xhtml pdf docx odt fodt rtf epub pptx xlsx xlsm ods emlx enex srt vtt webarchive rdf nbib enw eml mht mhtml mbox zip csv tsv json jsonl ndjson ris bib xml'.split(
    ' ',
  );
