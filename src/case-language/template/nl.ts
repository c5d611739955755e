/**
 * The Dutch text of a new case: small, whole and playable, to be written over. Comments in it say what
 * each piece is for. `TITLE` and `CASE` stand where title and id come.
 */
export const dutch = `---
title: TITLE
summary: Meneer Talsma is drie weken thuis met een nieuwe heup. Iedereen heeft iets te zeggen over zijn ladder.
length: short
roles: [nursing, social-work]
start: { nursing: keuken, social-work: poort, pair: poort }
good-life: Elke ochtend zelf bij mijn duiven staan, en de witte als eerste zien thuiskomen.
learning-goals: [sincere-attention, dialogue, shared-decision-making]
---

{/* Casus CASE: klein, maar heel. Speel hem, en schrijf hem dan om tot je eigen verhaal. */}

{/* Wie er meedoen. De cliënt heeft role="client". */}

<Person id="talsma" name="meneer Talsma" age="74" role="client" portrait="old-man-2" />
<Person id="sami" name="Sami" age="16" role="near" portrait="man-2" />
<Person id="ilse" name="Ilse" age="45" role="near" portrait="woman-1" />

<Place id="keuken" name="De keuken" noise="quiet" drawing="kitchen" />
<Place id="erf" name="Achter het huis" noise="quiet" drawing="garden" />

{/* Wat er verteld kan worden, in de woorden van wie het vertelt. */}

<Fact id="hok" domain="daily-life" from="talsma">
Om zes uur ga ik naar boven, naar de duiven. Dan hoor ik ze al voordat ik er ben.
</Fact>

<Fact id="greet" domain="meaning" from="talsma">
De witte heet Greet, net als mijn vrouw. Die komt altijd als eerste thuis.
</Fact>

<Fact id="val" domain="health" from="talsma">
Dinsdag stond ik op de derde tree, en toen draaide alles.
</Fact>

<Fact id="emmer" domain="relations" from="sami">
Ik voer ze, sinds zijn heup. Elke ochtend voor school. Maar ik doe het niet goed, zegt hij.
</Fact>

{/* Iets wat je onthoudt: het staat uit, tot een keuze het aanzet. */}

<Flag id="huisarts" />

{/* Hier begint de sociaal werker. */}

<Scene id="poort" title="Bij de poort" place="erf">

Achter het huis staat een jongen met een emmer. Boven hem klapperen vleugels.

<Dossier id="aanmelding" title="Aanmelding" for="social-work">
Dochter belt: vader komt de deur niet meer uit en neemt de telefoon niet op. *Eenzaam? Maatje zoeken?*
</Dossier>

<Choice id="thuis" move="closed-question" to="keuken">
  Weet jij of meneer Talsma thuis is? Ik kom bij hem op bezoek.
  <Reply who="sami">Hij is altijd thuis, nu.</Reply>
  <Feedback principle="own-good-life" value="0">Je hoort hoe zijn dagen zijn. Wat de jongen hier doet, weet je niet.</Feedback>
</Choice>

<Choice id="emmer" move="open-question" to="keuken" tells="emmer">
  Wat doe jij hier zo vroeg, met die emmer?
  <Reply who="sami" mood="warm">Voeren. Hij staat dan voor het raam en wijst.</Reply>
  <Feedback principle="network" value="+2">Er is al iemand, elke ochtend. Dat stond niet in de aanmelding.</Feedback>
</Choice>

<Choice id="blijf-helpen" move="affirmation fix-early" to="keuken">
  Fijn dat je hem helpt. Zou je dat nog een poos kunnen blijven doen?
  <Reply who="sami">Tuurlijk. Denk ik.</Reply>
  <Feedback principle="network" value="+1">Zijn hulp is gezien.</Feedback>
  <Feedback principle="influence" value="-1">Er is iets over de duiven afgesproken, en meneer Talsma was er niet bij.</Feedback>
</Choice>

</Scene>

{/* Hier begint de verpleegkundige. */}

<Scene id="keuken" title="Aan de keukentafel" place="keuken">

Op tafel liggen een pleister, een brief van het ziekenhuis en een veer. Meneer Talsma schuift zijn stoel zo dat hij naar buiten kan kijken.

<Dossier id="overdracht" title="Overdracht" for="nursing">
Drie weken na heupoperatie. Wond droog. Loopt met één kruk. **Niet klimmen.** Twee keer niet bij de fysiotherapeut geweest.
</Dossier>

<Say who="talsma" mood="closed">Ga zitten. Maar niet daar, dan zie ik het hok niet.</Say>

<Choice id="te-vroeg" move="advise" to="erf">
  Uw dochter zegt dat u weer op de ladder staat. Met deze heup is dat te vroeg.
  <Reply who="talsma" mood="closed">Mijn dochter zegt zoveel.</Reply>
  <Feedback principle="diversity" value="-1">De waarschuwing klopt, en hij had hem al gehoord. Wat hij daar zoekt, is niet gevraagd.</Feedback>
</Choice>

<Choice id="draait" move="check-safety" to="here" for="nursing" tells="val">
  Hoe gaat het met uw evenwicht? Is u weleens iets gaan draaien?
  <Reply who="talsma">Eén keer. Dat blijft onder ons.</Reply>
  <Feedback principle="diversity" value="+1">Nu weet je wat er op de ladder gebeurde. Waarom hij erop wil, nog niet.</Feedback>
</Choice>

<Choice id="goede-ochtend" move="open-question" to="erf" tells="hok">
  Hoe ziet een goede ochtend er bij u uit?
  <Reply who="talsma" mood="warm">Zes uur. En dan niet hier binnen.</Reply>
  <Feedback principle="own-good-life" value="+1">Hij staat op, en wil je iets laten zien.</Feedback>
</Choice>

<Choice id="koffie" move="suggest" to="erf" for="social-work">
  In het buurthuis is op donderdag koffie. Zou dat iets voor u zijn?
  <Reply who="talsma">Koffie heb ik zelf.</Reply>
  <Feedback principle="own-good-life" value="-1">Het is vriendelijk bedoeld. Of hij gezelschap mist, weet je nog niet.</Feedback>
</Choice>

</Scene>

<Scene id="erf" title="Onder het hok" place="erf">

Jullie lopen naar buiten, stap voor stap. De ladder staat tegen de muur. Boven koert het.

<If id="lege-emmer" when="visited(poort)">De emmer van Sami staat leeg naast de onderste tree.</If>

<Choice id="wat-met-hok" move="open-question" to="overleg">
  Wat zou u willen dat er nu met het hok gebeurt?
  <Reply who="talsma">Niks. Dat het blijft.</Reply>
  <Feedback principle="influence" value="+1">De vraag is aan hem. Zijn antwoord gaat over het hok, en nog niet over hem.</Feedback>
</Choice>

<Choice id="kijk-mee" move="silence probe" to="overleg" when="told(hok)" tells="greet">
  Je kijkt met hem mee omhoog. Na een poosje: “En die witte?”
  <Reply who="talsma" mood="laughing">Die kent mij al van ver.</Reply>
  <Feedback principle="own-good-life" value="+2">De ladder gaat niet over klimmen. Daarboven is hij niet alleen.</Feedback>
</Choice>

<Choice id="neem-over" move="take-over" to="overleg">
  Zal ik vandaag voor u naar boven gaan? Dan hoeft u zich niet druk te maken.
  <Reply who="talsma" mood="sad">Ze kennen u niet.</Reply>
  <Feedback principle="influence" value="-1">De duiven hebben vandaag te eten. Hij kijkt toe.</Feedback>
</Choice>

<Choice id="opstap" move="offer-knowledge" to="overleg">
  Wij lenen opstapjes met een leuning uit. Wat zou u daaraan hebben?
  <Reply who="talsma">Zo een heeft het ziekenhuis ook.</Reply>
  <Feedback principle="diversity" value="0">Het is een bruikbaar ding. Waarvoor het zou zijn, is nog niet verteld.</Feedback>
</Choice>

</Scene>

{/* Hier komt alles samen. Waar een keuze heen gaat, hangt af van wat er verteld is. */}

<Scene id="overleg" title="Ilse is er" kind="decision" place="keuken">

De ladder ligt in de auto van zijn dochter. Ze heeft haar jas nog aan.

<Say who="ilse" mood="tired">Ik wil je daar niet op een ochtend vinden, pa.</Say>

<Choice id="niet-klimmen" move="set-limit" to="beneden">
  De ladder blijft weg tot de controle. Daarna praten we verder, met zijn allen.
  <Reply who="talsma" mood="closed">Drie weken is lang voor een duif.</Reply>
  <Feedback principle="network" value="+1">Ilse kan vannacht slapen.</Feedback>
  <Feedback principle="own-good-life" value="-1">Zijn ochtenden liggen ook in die auto.</Feedback>
</Choice>

<Choice id="huisarts-bellen" move="consent-to-share" to="here" for="nursing" when="told(val)" sets="huisarts">
  Mag ik de huisarts vertellen van dat draaien, en naar uw tabletten laten kijken?
  <Reply who="talsma">Als u erbij zegt dat ik niet gevallen ben.</Reply>
  <Feedback principle="influence" value="+1">Het blijft niet onder jullie, en hij heeft dat zelf gezegd.</Feedback>
</Choice>

<Choice id="wat-is-nodig" move="decide-together" to="samen if told(greet), beneden">
  Wat is er nodig zodat u bij de duiven kunt zijn, en Ilse kan slapen?
  <Reply who="talsma" mood="warm" when="told(greet)">Iemand onderaan. En dat ik Greet zelf mag pakken.</Reply>
  <Reply who="talsma" when="not told(greet)">Ach. Beslissen jullie maar.</Reply>
  <Feedback principle="influence" value="+2" when="told(greet)">Hij weet wat hij vraagt, en Ilse hoort voor het eerst waarom.</Feedback>
  <Feedback principle="influence" value="0" when="not told(greet)">De vraag is goed. Niemand aan tafel weet nog wat er boven voor hem is.</Feedback>
</Choice>

<Choice id="sami-erbij" move="connect" to="samen if told(hok), beneden" when="told(emmer)">
  Sami staat hier elke ochtend. Zullen we hem vragen om mee te denken?
  <Reply who="ilse">Die jongen van hiernaast?</Reply>
  <Feedback principle="network" value="+2">Wie er al is, zit nu aan tafel.</Feedback>
</Choice>

<Choice id="nog-even" move="hold-back" to="wachten">
  Jullie zijn er nog niet uit. Zal ik maandag terugkomen, en blijft tot dan alles zoals het is?
  <Reply who="ilse" mood="tired">Maandag. En tot maandag slaap ik hier.</Reply>
  <Feedback principle="diversity" value="+1">Niemand hoeft vandaag te verliezen. De ladder ligt nog in de auto.</Feedback>
</Choice>

</Scene>

{/* Hoe het leven verdergaat, een half jaar later. Geen einde is een straf, en geen einde is volmaakt. */}

<Ending id="samen" title="Zes uur" place="erf" date="Een half jaar later" year="2">

Sami staat onderaan en telt de treden hardop. In de toetsweek kwam hij niet. Toen keek meneer Talsma zes dagen door het raam.

<Say who="talsma" mood="warm">Hij voert te veel. Maar hij telt goed.</Say>

<If id="tablet" when="flag(huisarts)">De huisarts schrapte één tablet. Het draait niet meer.</If>

<If id="greet-thuis" when="told(greet)">Greet bleef in de zomer drie dagen weg. Hij heeft al die tijd buiten gezeten, en Ilse naast hem.</If>

</Ending>

<Ending id="beneden" title="Achter het raam" place="keuken" date="Een half jaar later" year="2">

De kruk staat in de schuur. Meneer Talsma loopt elke dag naar de brug en terug. Het hok is van een man in Zwolle.

<Say who="ilse">Hij valt niet. Hij staat ook niet meer om zes uur op.</Say>

<If id="tablet-beneden" when="flag(huisarts)">De huisarts schrapte één tablet. Hij zegt dat hij nu best een ladder op zou kunnen.</If>

</Ending>

<Ending id="wachten" title="Een touw" place="erf" date="Een half jaar later" year="2">

Op maandag stond de ladder er weer, met een touw eromheen dat Ilse geknoopt had. Hij gaat naar boven als zij er is. Dat is twee keer per week.

<Say who="talsma">Twee ochtenden. Het waren er zeven.</Say>

</Ending>

<Debrief phase="reactions">
- Bij welke zin van meneer Talsma, Sami of Ilse wilde je iets doen?
- Wat heb je niet gehoord?
</Debrief>

<Debrief phase="deeper">
- Van wie is het risico van de ladder?
- Wanneer zou jij de ladder hebben laten weghalen?
</Debrief>

<Debrief phase="takeaway">
- Wat vraag je de volgende keer eerder?
</Debrief>

<Notes>

## Wat is verzonnen

Alles. Schrijf hier wat bij jouw casus uit een bron komt, en wat je zelf bedacht.

## De wegen

- Wie naar een goede ochtend vraagt, hoort van de duiven. Wie dan meekijkt, hoort van Greet.
- Alleen de verpleegkundige hoort van het draaien; alleen de sociaal werker komt Sami tegen.

</Notes>
`;
