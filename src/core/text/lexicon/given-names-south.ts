/** Given names common from West Africa over the Horn and the Pashtun and Turkic lands to Burma, Vietnam and Indonesia, as English texts write them. */
export const GIVEN_NAMES_SOUTH = `
  faadumo fadumo faduma sahra saynab xaliimo halimo hawo xawo ubax ifrah ayaan nimco nimo deeqa caasha canab maryan muumino liban mustafe cabdi cabdirashiid abdirashid abdirizak abdulkadir cabdulqaadir axmed maxamed maxamuud cali
  xasan xuseen cumar yuusuf ismaaciil ciise faarax farah guleed jaamac jama warfaa warsame abshir mahad bashiir saciid siyaad zakariye
  bekele desta almaz alemayehu mulugeta getachew girma tesfaye tesfay haile hailu yonas mebratu mebrahtu berhanu birhanu dawit ermias fikre kebede lemlem mekonnen mesfin meles mulu negash selamawit senait shiferaw sisay
  solomon tadesse tekle tewodros tsegaye worku yared yohannes zelalem zewdu aster azeb bizunesh genet hirut konjit meaza rahel saba tirunesh wubit abeba isaias gebre gebremariam habtom kidane
  aung aye ba hla htay htun khaing kyaw kyi lwin maung myat myo naing nyein nyunt phyo saw sein shwe soe swe thein theingi thura thiri tun wai win yadanar zaw zeya zin
  agung arief asep bagus bambang budiman cahyo darmawan dedi dewi dian dwi eko endang fajar fitri gatot hadi hari hartono hendra heru imam irwan joko kartika lestari mulyadi novi nur nurul nyoman puji purnomo rini rudi sari
  siti slamet sugeng suharti sukma sulastri sumarni sunarto supardi suparman suryadi susilo sutrisno suwarno teguh tri tuti udin wahyu wati widodo wiwik yanti yudi yuni
  anh bich binh chau chinh cuong dinh duc dung duong giang hanh hieu hien hoang huu huyen khanh khoa kien lan loan mai nga nghia ngoc nguyet nhung phuc quang quoc quyen quynh son tam thach thao thi thinh thu thuy tien tinh toan trang
  trinh trong truong tuan tuyen tuyet van vinh vu xuan yen
  gulnaz gulalai gulab zarin zarmina spogmai palwasha malalai torpekai nazdana wazhma shaima shukria rukhsana shazia saifullah nasrullah zabihullah rahmatullah hayatullah hamidullah habibullah hikmatullah inayatullah esmatullah kifayatullah
  naqibullah najibullah noorullah sanaullah shafiullah sibghatullah ubaidullah zalmay zahir daud mirwais nangyalai tooryalai baz zaman zarif ashraf ghani wali
  hyun jae jin min seung sung woo young-ho hye ji-woo ji-young kyung mi-kyung soo-jin sun-hee yeon-hee yuna
  abena adjoa adwoa afia ama akosua akua esi efua yaa kwabena kwadwo kwaku kwasi kweku kojo kofi yaw osei nii cassiel fiifi ebo mavis mawuli selorm dela edem elikem eugene akwasi
  ngozi chinwe obinna uchenna uche nnamdi ikechukwu emeka chukwuemeka okechukwu adaeze amarachi ebele ifeanyi kelechi nkechi onyeka bukola bola dapo femi folake gbenga kemi kunle lanre ronke sola sade tayo tunde wale yemi aminu bello
  danjuma garba habu hauwa lawal maryam murtala sani tanko umaru yakubu zainab
  wanjiru wanjiku wairimu nyambura muthoni njeri njoroge kamau karanja kimani mwangi ndirangu otieno ochieng onyango akinyi atieno achieng auma awuor kiprop kiplagat kipkemboi chebet cherono chepkoech jepkosgei lekishon naserian
  baraka neema rehema zawadi imani juma hamisi mwajuma mwanaidi salum ally rashidi kassim
  aibek akylbek aigerim ainura asel azamat bakyt bektur bolot cholpon erlan gulmira jyldyz kanat marat meerim nurlan ruslanbek saltanat talant tolkun ulan zamira yerlan zhanar shavkat sherzod ulugbek umida zulfiya
  burcu cansu ceren didem ebru elvan esra fatma gamze gizem gülşen hatice hüseyin kadriye kezban mehtap melek meryem mine nazlı nesrin nurcan özge özlem pınar rukiye sevim şule tuğba tülay yıldız zübeyde bülent cihan erdal erkan
  ferhat gökhan ibrahim kaan levent metehan nuri okan osman ozan rıza selahattin serkan tayfun tolga tuncay uğur volkan yavuz
`;
