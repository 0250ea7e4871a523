const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Given names borne by women nearly alone. */
export const FEMALE_NAMES = set(`
abigail ada adele agnes aisha alejandra alessandra alexandra alice alicia alina alison amanda amelia amina amy ana anastasia angela anita ann anna anne annette antonia astrid ayesha barbara beata beatrice beatriz
becky benazir bernadette beth betty beverly bianca brenda brigitte camilla carla carmen carol carolina caroline catherine cecilia charlotte cheryl chiara chloe christina christine claire clara claudia colleen
cristina cynthia dalia daniela daphne deborah debra diana diane dolores donna doris dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen elsa emilia emily emma erica erika esther eva evelyn
farah fatima fatma fatou fiona florence frances françoise gabriela gabrielle georgina geraldine gina giulia grace greta gwen habiba hana hanna hannah harriet heather heidi helen helena helga hilary hillary
huda ida ingrid irene irina isabel isabella ivana jacqueline jane janet janice jasmine jennifer jenny jessica jill joan joanna josephine joyce juana judith judy julia juliana julie kamala karen karin katarina
kate katherine kathleen kathryn katya kelly khadija kimberly kristin kristina laila lara larissa laura lauren layla leila lena leticia lidia lily linda lisa liz louise lucia lucy ludmila luisa lydia lynn
madeleine maggie magdalena malala margaret margarita maria mariam marian marianne marie marina marta martha mary maryam matilda maureen maya megan melanie melissa mercedes michelle mina miriam molly mona
monica monika nadia nadine nancy naomi natalia natalie natasha nicole nina noor nora norma olga olivia oksana paola patricia paula pauline penelope petra phyllis priya rachel rahel rana rania rebecca rita
roberta rosa rosalind rosanna rose ruth sabina sabrina sally samantha samira sandra sara sarah selma shirin shirley silvia sofia sonia sophia sophie stella stephanie sue susan susana susanne suzanne svetlana
sylvia tamara tanya tatiana teresa theresa theresa tina ursula valentina valerie vanessa vera veronica victoria virginia vivian wanda wendy yasmin yolanda yulia yvonne zahra zainab zoe zuzana
agnieszka aiko ainhoa alma alyssa amara anaïs anja annika aoife arabella ashley aurora ava bettina birgit bronwyn celia clarissa constance cordelia dagmar dagny daisy danielle deirdre delia dorothea
edna ewa faith fanny freya frieda gemma gertrude gloria gudrun hedda henrietta hope ilse imogen ines inga ingeborg inés iris isla ivy jana joanne johanna joy katja kirsten kirsty lea leonie lina lorna
louisa lucinda mabel magda malin mareike margot maud meera melinda miranda mirjam muriel myra nell nerys ottilie pamela petronella philippa phoebe pippa polly rhoda rosalie rosemary roxanne sabine
salma sheila sigrid siobhan solveig svenja tabitha thelma tilda trudy uma una ute vivienne wilma winifred yara zofia
`);

/** Given names borne by men nearly alone. */
export const MALE_NAMES = set(`
aaron abdul abdullah abraham adam adolf adrian ahmad ahmed alan albert alberto alejandro aleksandar alessandro alexander alexandre alexei alfonso alfred ali allan allen alvaro amir anatoly anders andre andreas
andrei andres andrew andrey andriy andy angelo angus anthony antoine anton antonio arnold arthur artur arturo august barack barry bart ben benedict benito benjamin bernard bernie bill björn bob bogdan boris brad
bradley brian bruce bruno bryan byron carl carlo carlos cesar charles chester christopher clarence claudio clifford clint clive craig cyril damian daniel darius darren dave david dennis derek desmond diego dieter
dietrich dimitri dirk dmitri dmitry dominic donald douglas duncan dwight earl ed eddie edgar eduardo edward edwin elias emanuel emil emilio emmanuel enrique eric erich erik ernest ernesto eugene evgeny fabio farid
felipe felix ferdinand fernando francesco francisco franco françois frank franz fred frederick friedrich gary geoffrey george georgi gerald gerard gerhard giorgio giovanni giuseppe gordon graham greg gregory guillermo
gunnar günter gustav guy hamid hans harold harry harvey hassan heinrich helmut henrik henry herbert herman howard hugh hugo ian ibrahim igor isaac ismail ivan jack jacob jacques jaime jake jakob james jamal jared
jason javier jeff jeffrey jens jeremy jerome jerry jim jimmy joachim joaquin joe joel johan johannes john johnny jonathan jorge jose josé josef joseph josip juan julio jürgen justin karim karl keith ken kenneth kevin khalid
klaus konstantin kurt larry lars laurent lawrence leo leon leonard leonid leopold lorenzo louis luca lucas ludwig luigi luis lukas mahmoud manuel marc marcel marco marcus mario mark markus martin mathieu matteo
matthew maurice max michael michel miguel mikhail milan miroslav mohamed mohammad mohammed muhammad mustafa nathan neil nelson nicholas nicolas nigel nikolai norman oleg oleksandr oliver omar oscar oskar osama ousmane
otto pablo patrick paul paulo pavel pedro peter petr philip philippe pierre pietro quentin rafael ralph ramon raul raymond reza ricardo richard rob robert roberto rodrigo roger roland ronald ross rudolf rupert
russell ryan saeed salman samuel scott sean sebastian sergei sergey sergio seth simon stanley stefan stephen steve steven stuart sven tariq ted terence theo theodore thomas tim timothy tobias tom tomas tommy tony
tyler umar umberto vadim valery vasily vernon viktor vincent vitaly vladimir volodymyr walter warren wayne werner wilhelm william wolfgang yasser yevgeny yuri yusuf zoran
aidan alastair alec amadou anand archibald arjun arne arvid axel bashir bilal bjorn callum caspar cedric chidi christoph colin conor cormac dario declan dmytro edmund elliot emeka erwin eugenio ewan
fergus finn florian gareth gavin georg gideon gilbert giles godfrey hamish hannes harald hector horace hubert ignacio ilya ingmar isidore ivar janek jasper jonah jonas kaspar knut kofi kwame lachlan
leif liam lionel magnus malcolm malik marek matthias maximilian milo moritz nathaniel neville noah olaf olav owen pascal pekka percy piotr rajesh ralf rasmus reuben rhys roderick rory rufus sanjay
sigurd silas stellan sunil tadeusz tarek thaddeus theodor thor toby torsten tristan ulrich uwe victor vikram wesley wilfred yannick yaw zachary
`);
