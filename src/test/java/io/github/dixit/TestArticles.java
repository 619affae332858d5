// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static io.github.dixit.AttributionType.DIRECT;
import static io.github.dixit.AttributionType.INDIRECT;
import static io.github.dixit.AttributionType.MIXED;
import static io.github.dixit.SourceForm.NAMED;
import static io.github.dixit.SourceForm.NOMINAL;
import static io.github.dixit.SourceForm.PRONOUN;

import io.github.dixit.Facets.Certainty;
import io.github.dixit.Facets.CueClass;
import io.github.dixit.Facets.Polarity;

/**
 * Articles about places and people that do not exist, annotated by hand with {@link TestDocuments}.
 */
public final class TestArticles {

  private static final String FLOOD_WALL =
      """
      Port Ellis flood wall will not be ready before winter, engineers warn

      The flood wall that was to protect Port Ellis this autumn will not be finished before March, the Coastal Works Agency said on Tuesday, blaming "steel that came late and storms that came early."

      "We are four months behind, and I will not pretend otherwise," said Marta Lindqvist, the agency's chief engineer. "What stands today would hold a normal tide. It would not hold last year's."

      Lindqvist told Channel Nine that the agency had asked the government for 40 million more in June and had heard nothing since.

      The Interior Ministry disputed that account. "No such request reached this office," the ministry said in a statement, adding that the budget for the wall was "generous from the start."

      Daniel Okafor, who leads the opposition on the town council, accused the government of hiding the delay. He said the mayor had told him in private: "Nobody will say it aloud before the vote."

      A spokeswoman for Mayor Helene Brandt did not respond to requests for comment.

      According to a leaked audit, the contractor billed twice for the same 300 piles. The auditors wrote that they "could not exclude intent," but they never claimed fraud outright.

      Two senior officials, who asked not to be named, said they feared that families on Quay Street might have to leave their homes again.

      "My mother says, 'The sea does not read minutes,'" said Amal Haddad, 34, who runs a bakery there. \uD83C\uDF0A

      The first autumn storm may come on Sunday, according to the Met Service, which called the risk of flooding "real but not high."
      """;

  private TestArticles() {}

  /** {@return an article with every type, nesting, split contents, facets and a non-statement} */
  public static AttributedDocument floodWall() {
    TestDocuments d = TestDocuments.of("flood-wall.txt", FLOOD_WALL);
    floodWallSpeakers(d);
    floodWallHead(d);
    floodWallMiddle(d);
    floodWallEnd(d);
    return d.build();
  }

  private static void floodWallSpeakers(TestDocuments d) {
    d.unnamed("s1", SpeakerKind.GROUP, "engineers")
        .speaker("s2", SpeakerKind.ORGANIZATION, "Coastal Works Agency", "the agency")
        .speaker("s3", SpeakerKind.PERSON, "Marta Lindqvist", "Lindqvist")
        .role("s3", "chief engineer", "Coastal Works Agency")
        .speaker("s4", SpeakerKind.ORGANIZATION, "Interior Ministry", "the ministry")
        .speaker("s5", SpeakerKind.PERSON, "Daniel Okafor")
        .speaker("s6", SpeakerKind.PERSON, "Helene Brandt", "the mayor")
        .unnamed("s7", SpeakerKind.DOCUMENT, "a leaked audit")
        .unnamed("s8", SpeakerKind.GROUP, "the auditors")
        .unnamed("s9", SpeakerKind.GROUP, "two senior officials")
        .speaker("s10", SpeakerKind.PERSON, "Amal Haddad")
        .unnamed("s11", SpeakerKind.PERSON, "my mother")
        .speaker("s12", SpeakerKind.ORGANIZATION, "Met Service");
  }

  private static void floodWallHead(TestDocuments d) {
    d.attribution(
            INDIRECT,
            a ->
                a.source(NOMINAL, "engineers")
                    .cue("warn")
                    .content("Port Ellis flood wall will not be ready before winter")
                    .by("s1")
                    .facet(CueClass.PREDICT))
        .at("The flood wall")
        .attribution(
            INDIRECT,
            a ->
                a.source(NAMED, "the Coastal Works Agency")
                    .cue("said")
                    .content(
                        "The flood wall that was to protect Port Ellis this autumn will not be finished before March")
                    .by("s2")
                    .time("on Tuesday"))
        .attribution(
            DIRECT,
            a ->
                a.source(NAMED, "the Coastal Works Agency")
                    .cue("blaming")
                    .content("\"steel that came late and storms that came early.\"")
                    .by("s2")
                    .facet(CueClass.JUDGE)
                    .confidence(0.71))
        .at("\"We are")
        .attribution(
            DIRECT,
            a ->
                a.source(NAMED, "Marta Lindqvist, the agency's chief engineer")
                    .cue("said")
                    .content(
                        "\"We are four months behind, and I will not pretend otherwise,\"",
                        "\"What stands today would hold a normal tide. It would not hold last year's.\"")
                    .by("s3"))
        .at("Lindqvist told")
        .attribution(
            INDIRECT,
            a ->
                a.source(NAMED, "Lindqvist")
                    .cue("told")
                    .content(
                        "that the agency had asked the government for 40 million more in June and had heard nothing since")
                    .by("s3")
                    .addressee("Channel Nine"))
        .attribution(
            INDIRECT,
            a ->
                a.source(NOMINAL, "the agency")
                    .cue("had asked")
                    .content("for 40 million more in June")
                    .by("s2")
                    .in("a5")
                    .facet(CueClass.DIRECT)
                    .addressee("the government"));
  }

  private static void floodWallMiddle(TestDocuments d) {
    d.at("The Interior")
        .attribution(
            INDIRECT,
            a ->
                a.source(NAMED, "The Interior Ministry")
                    .cue("disputed")
                    .content("that account")
                    .by("s4")
                    .facet(CueClass.DENY))
        .attribution(
            DIRECT,
            a ->
                a.content("\"No such request reached this office,\"")
                    .source(NOMINAL, "the ministry")
                    .cue("said in a statement")
                    .by("s4"))
        .attribution(
            MIXED,
            a ->
                a.source(NOMINAL, "the ministry")
                    .cue("adding")
                    .content("that the budget for the wall was \"generous from the start.\"")
                    .by("s4"))
        .at("Daniel Okafor")
        .attribution(
            INDIRECT,
            a ->
                a.source(NAMED, "Daniel Okafor, who leads the opposition on the town council")
                    .cue("accused")
                    .content("the government of hiding the delay")
                    .by("s5")
                    .facet(CueClass.JUDGE))
        .at("He said")
        .attribution(
            MIXED,
            a ->
                a.source(PRONOUN, "He")
                    .cue("said")
                    .content(
                        "the mayor had told him in private: \"Nobody will say it aloud before the vote.\"")
                    .by("s5"))
        .attribution(
            DIRECT,
            a ->
                a.source(NOMINAL, "the mayor")
                    .cue("had told")
                    .content("\"Nobody will say it aloud before the vote.\"")
                    .by("s6")
                    .in("a11")
                    .addressee("him"))
        .at("A spokeswoman")
        .nonStatement(
            NonStatement.Kind.NO_COMMENT,
            "A spokeswoman for Mayor Helene Brandt",
            "did not respond to requests for comment");
  }

  private static void floodWallEnd(TestDocuments d) {
    d.at("According to")
        .attribution(
            INDIRECT,
            a ->
                a.source(NOMINAL, "a leaked audit")
                    .cue("According to")
                    .content("the contractor billed twice for the same 300 piles")
                    .by("s7")
                    .facet(Certainty.HEDGED))
        .attribution(
            MIXED,
            a ->
                a.source(NOMINAL, "The auditors")
                    .cue("wrote")
                    .content("that they \"could not exclude intent,\"")
                    .by("s8")
                    .facet(CueClass.WRITE))
        .at("they never")
        .attribution(
            INDIRECT,
            a ->
                a.source(PRONOUN, "they")
                    .cue("never claimed")
                    .content("fraud outright")
                    .by("s8")
                    .facet(CueClass.CLAIM)
                    .facet(Polarity.NEGATIVE))
        .at("Two senior")
        .attribution(
            INDIRECT,
            a ->
                a.source(NOMINAL, "Two senior officials, who asked not to be named,")
                    .cue("said")
                    .content(
                        "they feared that families on Quay Street might have to leave their homes again")
                    .by("s9")
                    .anonymous("who asked not to be named"))
        .at("they feared")
        .attribution(
            INDIRECT,
            a ->
                a.source(PRONOUN, "they")
                    .cue("feared")
                    .content("that families on Quay Street might have to leave their homes again")
                    .by("s9")
                    .in("a16")
                    .facet(CueClass.THINK)
                    .facet(Certainty.HYPOTHETICAL)
                    .anonymous())
        .at("\"My mother")
        .attribution(
            DIRECT,
            a ->
                a.source(NAMED, "Amal Haddad, 34, who runs a bakery there")
                    .cue("said")
                    .content("\"My mother says, 'The sea does not read minutes,'\"")
                    .by("s10"))
        .attribution(
            DIRECT,
            a ->
                a.source(NOMINAL, "My mother")
                    .cue("says")
                    .content("'The sea does not read minutes,'")
                    .by("s11")
                    .in("a18"))
        .at("The first autumn")
        .attribution(
            INDIRECT,
            a ->
                a.source(NAMED, "the Met Service")
                    .cue("according to")
                    .content("The first autumn storm may come on Sunday")
                    .by("s12")
                    .facet(CueClass.PREDICT))
        .attribution(
            MIXED,
            a ->
                a.source(NAMED, "the Met Service")
                    .cue("called")
                    .content("the risk of flooding \"real but not high.\"")
                    .by("s12")
                    .facet(CueClass.JUDGE));
  }
}
