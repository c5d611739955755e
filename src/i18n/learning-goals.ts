/** The 14 competences of "Meedenkers aan het woord" (2014), by the ids that a case's front matter uses. */
export type LearningGoalTexts = Record<string, string>;

export const learningGoalsNl: LearningGoalTexts = {
  "sincere-attention": "oprechte aandacht",
  dialogue: "een dialoog voeren",
  "helping-on-the-way": "niet overnemen, wel op weg helpen",
  "developing-knowledge": "samen met de cliënt kennis opbouwen",
  "bounding-knowledge": "kennis ordenen en begrenzen",
  "knowing-the-way": "de weg weten",
  ethics: "ethisch afwegen",
  "shared-decision-making": "samen beslissen",
  guiding: "begeleiden",
  "being-the-pivot": "de spil zijn naar andere organisaties",
  "life-domains": "denken vanuit levensgebieden",
  coordinating: "afstemmen en samenwerken",
  "stepping-over-partitions": "over schotten heen stappen",
  "results-that-matter": "werken aan wat er voor de cliënt toe doet",
};

export const learningGoalsEn: LearningGoalTexts = {
  "sincere-attention": "sincere attention",
  dialogue: "holding a dialogue",
  "helping-on-the-way": "helping on the way without taking over",
  "developing-knowledge": "building knowledge together with the client",
  "bounding-knowledge": "ordering and bounding knowledge",
  "knowing-the-way": "knowing the way",
  ethics: "weighing ethically",
  "shared-decision-making": "deciding together",
  guiding: "guiding",
  "being-the-pivot": "being the pivot towards other organisations",
  "life-domains": "thinking from life domains",
  coordinating: "coordinating and cooperating",
  "stepping-over-partitions": "stepping over partitions",
  "results-that-matter": "working towards what matters to the client",
};
