const listOf = (names: string): readonly (readonly string[])[] => names.split(' ').map((forms) => forms.split('|'));

/** The months of Hindi texts from January on, each in every spelling. */
export const HINDI_MONTHS = listOf(
  'जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
);
/** The months of Thai texts from January on, in full and short. */
export const THAI_MONTHS = listOf(
  'มกราคม|ม.ค. กุมภาพันธ์|ก.พ. มีนาคม|มี.ค. เมษายน|เม.ย. พฤษภาคม|พ.ค. มิถุนายน|มิ.ย. กรกฎาคม|ก.ค. สิงหาคม|ส.ค. กันยายน|ก.ย. ตุลาคม|ต.ค. พฤศจิกายน|พ.ย. ธันวาคม|ธ.ค.',
);

/** The year of ours for a year of a Thai text, which may be one of Buddha: 2567 is 2024. */
export function yearInThai(written: number): number {
  return written > 2400 ? written - 543 : written;
}
