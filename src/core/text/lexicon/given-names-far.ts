/** Given names of many languages which the older lists lack: of Africa, Asia, the Caucasus and the edges of Europe. */
export const GIVEN_NAMES_FAR = `
  margarethe gunnar torbjørn sigrid ragnhild bjarne aksel jørgen mette birgit annika elin petter juhani antti pekka ilmari päivi jaana riikka
  agnieszka gheorghe dumitru ileana plamen stoyan desislava dimitar biljana janez žiga gábor ágnes eszter giorgos kostas despina ahmet parisa laleh
  mourad kamel joumana boubacar modou mariam olumide babatunde funmi segun ayodele odhiambo rehema thandeka nkosazana bongani zanele lerato kagiso
  tendai tatenda farai rudo rutendo lalaina voahangy solofo rakoto tiana tigist meseret alemu deqa hodan warsame mohamud meena rohan aditya ananya
  shreya divya pooja kashif faizan farzana rahima tanvir nurul kamrul dilshan chaminda nuwan thilini sanduni sithara bikram gita tenzin pema sonam
  dorji ngawang thant khin myint thida zaw minh linh thanh huong phuong hoa somchai prasit siriporn malee chai budi agus wayan putu ketut rizky indah
  ratna yusof azman noraini aminah marisol gregorio benigno corazon girlie ligaya haruka naoko satoshi xiaoming temuulen ganzorig oyunaa daniyar aigul
  nursultan dilnoza jamshid gulnora azamat aibek aynura nino giorgi irakli ketevan gayane tigran hovhannes narek anush elnur aysel rashad leyla taras
  svitlana olena iryna halyna vasyl aliaksandr natallia gennady gleb léa chloé inès gaëlle erwan aurélie delphine véronique gérard rené étienne
  alessio raffaella finn lara mia friederike günther inês gonçalo anabela thiago camila raíssa xóchitl itzel citlali facundo nicolás lucía nayeli
  siobhan aoife ciara cormac padraig diarmuid colm gráinne rhiannon rhys carys hamish fergus alasdair isla eilidh keisha latoya darnell deshawn
  shanice aaliyah gideon`;
