/** The source of an expression for the names of agencies that sign for whoever wrote. */
export const AGENCIES =
  '(?:AFP|AP|AAP|ANI|ANSA|APA|BSS|Bernama|Bloomberg|dpa|DPA|EFE|IANS|INA|Interfax|ITAR-TASS|KUNA|Kyodo|MENA|PA Media|PNA|PTI|Reuters|RIA Novosti|SANA|TASS|UNB|UPI|WAM|Xinhua|Yonhap|Agence France-Presse|Anadolu(?: Agency)?|(?:the |The )?Associated Press|Press Trust of India|Press Association)';
const AGENCY = new RegExp(`^${AGENCIES}$`, 'u');

/** True for the name of an agency and nothing else. */
export function isAgency(words: string): boolean {
  return AGENCY.test(words);
}
