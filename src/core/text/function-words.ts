/** The commonest short words of languages written in Latin letters, by BCP 47 code; enough to tell one from another. */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'the of and to in a is that for it was on with as his they at be this have from or had but were which not are has an we you all said their its they them there been if more when will would who what so can no out up into after over about than other some could one two new first also any our your my me him her she do did how then where between before because through during against while since until under both each own',
  ),
  fr: words(
    "le la les de des du et à un une en est que qui dans pour pas au sur plus par ne se ce il elle avec sont aux cette l'on ont été",
  ),
  de: words(
    'der die das und in zu den von mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass wir wurde',
  ),
  es: words(
    'de la que el en y a los del se las por un para con no una su al es lo como más pero sus le ya o fue ha esta entre',
  ),
  pt: words(
    'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou foi são também',
  ),
  it: words(
    'di che e la il un a per è in una sono del i con non da le si al dei alla nel della più ha gli lo come anche ma delle',
  ),
  nl: words(
    'de het een en van in is dat op te zijn voor met die niet aan er om ook als maar bij door naar uit werd hij over wordt nog',
  ),
  pl: words('w i na z do się nie to jest że o a po jak od za przez dla są przy ale oraz jego który był ich tak już co'),
  tr: words(
    've bir bu da de için ile olarak çok daha en gibi olan ne kadar sonra ama o var ise iki olduğu göre yeni her',
  ),
  sv: words('och i att det som en på är av för med den till inte har de ett om var men vi så från kan när nu hade hon'),
  da: words('og i at det er en til på som de med for den af ikke har der var et han men vi fra om også efter blev'),
  no: words('og i det er en til på som de med for den av ikke har at var et han men vi fra om også etter ble jeg'),
  fi: words('ja on ei että se hän oli mutta kun niin myös ovat mukaan tai joka sen ole voi olla kuin jos nyt'),
  ro: words('și de a în la cu pe că nu din o un pentru este care mai se au sau fost prin lui ca dar sunt'),
  cs: words('a v se na je že z s do o i to jako by k ale od po za pro byl jsou při který tak bylo jeho'),
  hu: words('a az és hogy nem is egy ez meg de volt már csak még mint vagy ki el szerint után aki ezt'),
  vi: words('và của là có không được các cho trong với một này đã người những để khi từ về ở ra đến'),
  id: words(
    'yang dan di itu dengan untuk dari pada ini tidak dalam akan ada ke juga oleh saya bisa mereka telah sudah',
  ),
  sw: words('ya na wa kwa ni katika za la kuwa hii cha alisema hiyo kama watu baada yake huo lakini wakati'),
  so: words('iyo oo ka ku in la uu waa ay si ee ayaa wax aan loo waxa laga kale badan'),
};

function words(list: string): readonly string[] {
  return list.split(' ');
}
