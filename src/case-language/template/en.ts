/**
 * The English words of a new case. The fingerprints of the words they translate (`of`) are written in
 * when it is made. `TITLE` stands where the title comes.
 */
export const english = `---
translates: nl
title: TITLE
summary: Mr Talsma has been home for three weeks with a new hip. Everybody has something to say about his ladder.
good-life: To stand with my pigeons myself every morning, and to see the white one come home first.
---

{/* The words only: who may do what, and where a choice leads, stands in nl.mdx. */}

<Person id="talsma" name="Mr Talsma" />

<Place id="keuken" name="The kitchen" />
<Place id="erf" name="Behind the house" />

<Fact id="hok">
At six I go up, to the pigeons. I hear them before I get there.
</Fact>

<Fact id="greet">
The white one is called Greet, like my wife. She is always the first one home.
</Fact>

<Fact id="val">
On Tuesday I was on the third rung, and everything began to spin.
</Fact>

<Fact id="emmer">
I feed them, since his hip. Every morning before school. But he says I don’t do it right.
</Fact>

<Scene id="poort" title="At the back gate">

Behind the house stands a boy with a bucket. Wings clatter above his head.

<Dossier id="aanmelding" title="Referral">
Daughter rang: father no longer goes out and does not answer the phone. *Lonely? Find a befriender?*
</Dossier>

<Choice id="thuis">
  Do you know whether Mr Talsma is in? I have come to see him.
  <Reply>He is always in, now.</Reply>
  <Feedback>You hear what his days are like. What the boy is doing here you do not know.</Feedback>
</Choice>

<Choice id="emmer">
  What are you doing here so early, with that bucket?
  <Reply>Feeding. He stands at the window and points.</Reply>
  <Feedback>There is somebody already, every morning. The referral did not say so.</Feedback>
</Choice>

<Choice id="blijf-helpen">
  It is good of you to help him. Could you go on doing it for a while?
  <Reply>Sure. I think.</Reply>
  <Feedback>His help has been seen.</Feedback>
  <Feedback>Something about the pigeons has been agreed, and Mr Talsma was not there.</Feedback>
</Choice>

</Scene>

<Scene id="keuken" title="At the kitchen table">

On the table lie a plaster, a letter from the hospital and a feather. Mr Talsma moves his chair so that he can look outside.

<Dossier id="overdracht" title="Handover">
Three weeks after hip operation. Wound dry. Walks with one crutch. **No climbing.** Missed the physiotherapist twice.
</Dossier>

<Say who="talsma" mood="closed">Sit down. Not there, or I can’t see the loft.</Say>

<Choice id="te-vroeg">
  Your daughter says you are up the ladder again. With this hip that is too soon.
  <Reply>My daughter says so much.</Reply>
  <Feedback>The warning is true, and he had heard it before. What he looks for up there was not asked.</Feedback>
</Choice>

<Choice id="draait">
  How is your balance? Have things ever started to spin?
  <Reply>Once. That stays between us.</Reply>
  <Feedback>Now you know what happened on the ladder. Why he wants to be on it, not yet.</Feedback>
</Choice>

<Choice id="goede-ochtend">
  What does a good morning look like, for you?
  <Reply>Six o’clock. And not indoors.</Reply>
  <Feedback>He gets up, and wants to show you something.</Feedback>
</Choice>

<Choice id="koffie">
  There is coffee at the community centre on Thursdays. Might you like that?
  <Reply>I have my own coffee.</Reply>
  <Feedback>It is kindly meant. Whether he misses company you do not know yet.</Feedback>
</Choice>

</Scene>

<Scene id="erf" title="Under the loft">

You walk outside, step by step. The ladder leans against the wall. There is cooing overhead.

<If id="lege-emmer">Sami’s bucket stands empty beside the bottom rung.</If>

<Choice id="wat-met-hok">
  What would you like to happen with the loft now?
  <Reply>Nothing. For it to stay.</Reply>
  <Feedback>The question goes to him. His answer is about the loft, and not yet about him.</Feedback>
</Choice>

<Choice id="kijk-mee">
  You look up with him. After a while: “And the white one?”
  <Reply>She knows me from far off.</Reply>
  <Feedback>The ladder is not about climbing. Up there he is not alone.</Feedback>
</Choice>

<Choice id="neem-over">
  Shall I go up for you today? Then you need not worry about it.
  <Reply>They don’t know you.</Reply>
  <Feedback>The pigeons have been fed today. He looks on.</Feedback>
</Choice>

<Choice id="opstap">
  We lend out steps with a handrail. What good might that do you?
  <Reply>The hospital has one of those as well.</Reply>
  <Feedback>It is a useful thing. What it would be for has not been told yet.</Feedback>
</Choice>

</Scene>

<Scene id="overleg" title="Ilse is here">

The ladder lies in his daughter’s car. She still has her coat on.

<Say who="ilse" mood="tired">I don’t want to find you there one morning, Dad.</Say>

<Choice id="niet-klimmen">
  The ladder stays away until the check-up. After that we talk again, all of us.
  <Reply>Three weeks is long for a pigeon.</Reply>
  <Feedback>Ilse can sleep tonight.</Feedback>
  <Feedback>His mornings lie in that car as well.</Feedback>
</Choice>

<Choice id="huisarts-bellen">
  May I tell the GP about the spinning, and have your tablets looked at?
  <Reply>If you say that I did not fall.</Reply>
  <Feedback>It does not stay between you, and he is the one who said so.</Feedback>
</Choice>

<Choice id="wat-is-nodig">
  What would it take for you to be with the pigeons, and for Ilse to sleep?
  <Reply>Somebody at the bottom. And me the one to pick up Greet.</Reply>
  <Reply>Oh. You all decide.</Reply>
  <Feedback>He knows what he is asking, and Ilse hears for the first time why.</Feedback>
  <Feedback>It is a good question. Nobody at the table knows yet what there is for him up there.</Feedback>
</Choice>

<Choice id="sami-erbij">
  Sami is here every morning. Shall we ask him to think along?
  <Reply>The boy from next door?</Reply>
  <Feedback>Who was here already now has a seat at the table.</Feedback>
</Choice>

<Choice id="nog-even">
  You have not settled this yet. Shall I come back on Monday, and does everything stay as it is until then?
  <Reply>Monday. And until Monday I sleep here.</Reply>
  <Feedback>Nobody has to lose today. The ladder is still in the car.</Feedback>
</Choice>

</Scene>

<Ending id="samen" title="Six o’clock" date="Half a year later">

Sami stands at the bottom and counts the rungs out loud. In his exam week he did not come. For six days Mr Talsma looked out of the window.

<Say who="talsma" mood="warm">He feeds too much. But he counts well.</Say>

<If id="tablet">The GP took him off one tablet. Nothing spins any more.</If>

<If id="greet-thuis">In summer Greet stayed away for three days. He sat outside all that time, and Ilse beside him.</If>

</Ending>

<Ending id="beneden" title="Behind the window" date="Half a year later">

The crutch is in the shed. Mr Talsma walks to the bridge and back every day. The pigeons belong to a man in Zwolle.

<Say who="ilse">He does not fall. He does not get up at six any more either.</Say>

<If id="tablet-beneden">The GP took him off one tablet. He says he could easily climb a ladder now.</If>

</Ending>

<Ending id="wachten" title="A rope" date="Half a year later">

On Monday the ladder was back, with a rope around it that Ilse had tied. He goes up when she is there. That is twice a week.

<Say who="talsma">Two mornings. It used to be seven.</Say>

</Ending>

<Debrief phase="reactions">
- At which line of Mr Talsma, Sami or Ilse did you want to do something?
- What did you not hear?
</Debrief>

<Debrief phase="deeper">
- Whose is the risk of the ladder?
- When would you have had the ladder taken away?
</Debrief>

<Debrief phase="takeaway">
- What will you ask sooner next time?
</Debrief>

<Notes>

## What is invented

All of it. Write here what in your case comes from a source, and what you made up.

## The roads

- Whoever asks about a good morning hears about the pigeons. Whoever then looks up with him hears about Greet.
- Only the nurse hears about the spinning; only the social worker meets Sami.

</Notes>
`;
