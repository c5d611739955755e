/**
 * The English text of a new case: the same story as the Dutch one, piece by piece, with English names.
 * `TITLE` and `CASE` stand where title and id come.
 */
export const english = `---
title: TITLE
summary: Mr Talsma has been home for three weeks with a new hip. Everybody has something to say about his ladder.
length: short
roles: [nursing, social-work]
start: { nursing: kitchen, social-work: gate, pair: gate }
good-life: To stand with my pigeons myself every morning, and to see the white one come home first.
learning-goals: [sincere-attention, dialogue, shared-decision-making]
---

{/* Case CASE: small, but whole. Play it, then write it over until it is your own story. */}

{/* Who is in it. The client has role="client". */}

<Person id="talsma" name="Mr Talsma" age="74" role="client" portrait="old-man-2" />
<Person id="sami" name="Sami" age="16" role="near" portrait="man-2" />
<Person id="ilse" name="Ilse" age="45" role="near" portrait="woman-1" />

<Place id="kitchen" name="The kitchen" noise="quiet" drawing="kitchen" />
<Place id="yard" name="Behind the house" noise="quiet" drawing="garden" />

{/* What can be told, in the words of whoever tells it. */}

<Fact id="loft" domain="daily-life" from="talsma">
At six I go up, to the pigeons. I hear them before I get there.
</Fact>

<Fact id="greet" domain="meaning" from="talsma">
The white one is called Greet, like my wife. She is always the first one home.
</Fact>

<Fact id="spinning" domain="health" from="talsma">
On Tuesday I was on the third rung, and everything began to spin.
</Fact>

<Fact id="bucket" domain="relations" from="sami">
I feed them, since his hip. Every morning before school. But he says I don’t do it right.
</Fact>

{/* Something to remember: it is off, until a choice sets it. */}

<Flag id="gp" />

{/* This is where the social worker begins. */}

<Scene id="gate" title="At the back gate" place="yard">

Behind the house stands a boy with a bucket. Wings clatter above his head.

<Dossier id="referral" title="Referral" for="social-work">
Daughter rang: father no longer goes out and does not answer the phone. *Lonely? Find a befriender?*
</Dossier>

<Choice id="at-home" move="closed-question" to="kitchen">
  Do you know whether Mr Talsma is in? I have come to see him.
  <Reply who="sami">He is always in, now.</Reply>
  <Feedback principle="own-good-life" value="0">You hear what his days are like. What the boy is doing here you do not know.</Feedback>
</Choice>

<Choice id="bucket" move="open-question" to="kitchen" tells="bucket">
  What are you doing here so early, with that bucket?
  <Reply who="sami" mood="warm">Feeding. He stands at the window and points.</Reply>
  <Feedback principle="network" value="+2">There is somebody already, every morning. The referral did not say so.</Feedback>
</Choice>

<Choice id="keep-helping" move="affirmation fix-early" to="kitchen">
  It is good of you to help him. Could you go on doing it for a while?
  <Reply who="sami">Sure. I think.</Reply>
  <Feedback principle="network" value="+1">His help has been seen.</Feedback>
  <Feedback principle="influence" value="-1">Something about the pigeons has been agreed, and Mr Talsma was not there.</Feedback>
</Choice>

</Scene>

{/* This is where the nurse begins. */}

<Scene id="kitchen" title="At the kitchen table" place="kitchen">

On the table lie a plaster, a letter from the hospital and a feather. Mr Talsma moves his chair so that he can look outside.

<Dossier id="handover" title="Handover" for="nursing">
Three weeks after hip operation. Wound dry. Walks with one crutch. **No climbing.** Missed the physiotherapist twice.
</Dossier>

<Say who="talsma" mood="closed">Sit down. Not there, or I can’t see the loft.</Say>

<Choice id="too-soon" move="advise" to="yard">
  Your daughter says you are up the ladder again. With this hip that is too soon.
  <Reply who="talsma" mood="closed">My daughter says so much.</Reply>
  <Feedback principle="diversity" value="-1">The warning is true, and he had heard it before. What he looks for up there was not asked.</Feedback>
</Choice>

<Choice id="balance" move="check-safety" to="here" for="nursing" tells="spinning">
  How is your balance? Have things ever started to spin?
  <Reply who="talsma">Once. That stays between us.</Reply>
  <Feedback principle="diversity" value="+1">Now you know what happened on the ladder. Why he wants to be on it, not yet.</Feedback>
</Choice>

<Choice id="good-morning" move="open-question" to="yard" tells="loft">
  What does a good morning look like, for you?
  <Reply who="talsma" mood="warm">Six o’clock. And not indoors.</Reply>
  <Feedback principle="own-good-life" value="+1">He gets up, and wants to show you something.</Feedback>
</Choice>

<Choice id="coffee" move="suggest" to="yard" for="social-work">
  There is coffee at the community centre on Thursdays. Might you like that?
  <Reply who="talsma">I have my own coffee.</Reply>
  <Feedback principle="own-good-life" value="-1">It is kindly meant. Whether he misses company you do not know yet.</Feedback>
</Choice>

</Scene>

<Scene id="yard" title="Under the loft" place="yard">

You walk outside, step by step. The ladder leans against the wall. There is cooing overhead.

<If id="empty-bucket" when="visited(gate)">Sami’s bucket stands empty beside the bottom rung.</If>

<Choice id="what-of-loft" move="open-question" to="meeting">
  What would you like to happen with the loft now?
  <Reply who="talsma">Nothing. For it to stay.</Reply>
  <Feedback principle="influence" value="+1">The question goes to him. His answer is about the loft, and not yet about him.</Feedback>
</Choice>

<Choice id="look-up" move="silence probe" to="meeting" when="told(loft)" tells="greet">
  You look up with him. After a while: “And the white one?”
  <Reply who="talsma" mood="laughing">She knows me from far off.</Reply>
  <Feedback principle="own-good-life" value="+2">The ladder is not about climbing. Up there he is not alone.</Feedback>
</Choice>

<Choice id="take-over" move="take-over" to="meeting">
  Shall I go up for you today? Then you need not worry about it.
  <Reply who="talsma" mood="sad">They don’t know you.</Reply>
  <Feedback principle="influence" value="-1">The pigeons have been fed today. He looks on.</Feedback>
</Choice>

<Choice id="steps" move="offer-knowledge" to="meeting">
  We lend out steps with a handrail. What good might that do you?
  <Reply who="talsma">The hospital has one of those as well.</Reply>
  <Feedback principle="diversity" value="0">It is a useful thing. What it would be for has not been told yet.</Feedback>
</Choice>

</Scene>

{/* Here everything comes together. Where a choice leads depends on what was told. */}

<Scene id="meeting" title="Ilse is here" kind="decision" place="kitchen">

The ladder lies in his daughter’s car. She still has her coat on.

<Say who="ilse" mood="tired">I don’t want to find you there one morning, Dad.</Say>

<Choice id="no-climbing" move="set-limit" to="downstairs">
  The ladder stays away until the check-up. After that we talk again, all of us.
  <Reply who="talsma" mood="closed">Three weeks is long for a pigeon.</Reply>
  <Feedback principle="network" value="+1">Ilse can sleep tonight.</Feedback>
  <Feedback principle="own-good-life" value="-1">His mornings lie in that car as well.</Feedback>
</Choice>

<Choice id="tell-gp" move="consent-to-share" to="here" for="nursing" when="told(spinning)" sets="gp">
  May I tell the GP about the spinning, and have your tablets looked at?
  <Reply who="talsma">If you say that I did not fall.</Reply>
  <Feedback principle="influence" value="+1">It does not stay between you, and he is the one who said so.</Feedback>
</Choice>

<Choice id="what-it-takes" move="decide-together" to="together if told(greet), downstairs">
  What would it take for you to be with the pigeons, and for Ilse to sleep?
  <Reply who="talsma" mood="warm" when="told(greet)">Somebody at the bottom. And me the one to pick up Greet.</Reply>
  <Reply who="talsma" when="not told(greet)">Oh. You all decide.</Reply>
  <Feedback principle="influence" value="+2" when="told(greet)">He knows what he is asking, and Ilse hears for the first time why.</Feedback>
  <Feedback principle="influence" value="0" when="not told(greet)">It is a good question. Nobody at the table knows yet what there is for him up there.</Feedback>
</Choice>

<Choice id="ask-sami" move="connect" to="together if told(loft), downstairs" when="told(bucket)">
  Sami is here every morning. Shall we ask him to think along?
  <Reply who="ilse">The boy from next door?</Reply>
  <Feedback principle="network" value="+2">Who was here already now has a seat at the table.</Feedback>
</Choice>

<Choice id="not-yet" move="hold-back" to="waiting">
  You have not settled this yet. Shall I come back on Monday, and does everything stay as it is until then?
  <Reply who="ilse" mood="tired">Monday. And until Monday I sleep here.</Reply>
  <Feedback principle="diversity" value="+1">Nobody has to lose today. The ladder is still in the car.</Feedback>
</Choice>

</Scene>

{/* How life goes on, half a year later. No ending is a punishment, and no ending is perfect. */}

<Ending id="together" title="Six o’clock" place="yard" date="Half a year later" year="2">

Sami stands at the bottom and counts the rungs out loud. In his exam week he did not come. For six days Mr Talsma looked out of the window.

<Say who="talsma" mood="warm">He feeds too much. But he counts well.</Say>

<If id="tablet" when="flag(gp)">The GP took him off one tablet. Nothing spins any more.</If>

<If id="greet-home" when="told(greet)">In summer Greet stayed away for three days. He sat outside all that time, and Ilse beside him.</If>

</Ending>

<Ending id="downstairs" title="Behind the window" place="kitchen" date="Half a year later" year="2">

The crutch is in the shed. Mr Talsma walks to the bridge and back every day. The pigeons belong to a man in Zwolle.

<Say who="ilse">He does not fall. He does not get up at six any more either.</Say>

<If id="tablet-downstairs" when="flag(gp)">The GP took him off one tablet. He says he could easily climb a ladder now.</If>

</Ending>

<Ending id="waiting" title="A rope" place="yard" date="Half a year later" year="2">

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
