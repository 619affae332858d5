// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import java.util.Optional;

/**
 * How something was said.
 *
 * @param cueClass what sort of act the cue names
 * @param polarity whether the act is affirmed or denied: <em>did not say</em> is negative
 * @param certainty whether the text presents the act as a fact
 * @param anonymity whether the reader can tell who the source is: <em>a senior official said</em>
 * @param addressee who was told: <em>told <u>Insider</u></em>
 * @param venue where or through what it was said: <em>in an interview with the BBC</em>
 * @param time when it was said: <em>on Sunday</em>
 */
public record Facets(
    CueClass cueClass,
    Polarity polarity,
    Certainty certainty,
    Anonymity anonymity,
    Optional<TextSpan> addressee,
    Optional<TextSpan> venue,
    Optional<TextSpan> time) {

  /** What a record has before anything is known: a plain, affirmed, factual statement. */
  public static final Facets NONE =
      new Facets(
          CueClass.SAY,
          Polarity.POSITIVE,
          Certainty.FACTUAL,
          Anonymity.NONE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** {@return whether the source is not identified, for whatever reason} */
  public boolean anonymous() {
    return anonymity.degree() != Anonymity.Degree.NONE;
  }

  /** What sort of act the cue names. */
  public enum CueClass {
    /** Neutral saying: <em>said</em>, <em>according to</em>, <em>told</em>. */
    SAY,
    /** Saying in writing: <em>wrote</em>, <em>tweeted</em>. */
    WRITE,
    /**
     * Saying with a claim to truth that the text does not share: <em>claimed</em>,
     * <em>alleged</em>.
     */
    CLAIM,
    /** Asking: <em>asked</em>, <em>wondered</em>. */
    ASK,
    /** Demanding, urging, promising: <em>called for</em>, <em>ordered</em>, <em>vowed</em>. */
    DIRECT,
    /** Denying or rejecting: <em>denied</em>, <em>dismissed</em>. */
    DENY,
    /** Admitting or confirming: <em>acknowledged</em>, <em>confirmed</em>. */
    CONFIRM,
    /** Judging: <em>praised</em>, <em>criticised</em>, <em>accused</em>. */
    JUDGE,
    /** Thinking, feeling, wanting: <em>believes</em>, <em>fears</em>, <em>hopes</em>. */
    THINK,
    /** Showing, finding: <em>the report shows</em>, <em>found</em>. */
    SHOW,
    /** Foretelling: <em>predicted</em>, <em>forecast</em>. */
    PREDICT
  }

  /** Whether the act is affirmed. */
  public enum Polarity {
    /** It is affirmed. */
    POSITIVE,
    /** It is denied. */
    NEGATIVE
  }

  /** Whether the text presents the act as a fact. */
  public enum Certainty {
    /** As a fact. */
    FACTUAL,
    /**
     * As possible, reported by others, or expected: <em>reportedly said</em>, <em>may argue</em>.
     */
    HEDGED,
    /** As not having happened (yet): <em>if he says</em>, <em>would say</em>. */
    HYPOTHETICAL
  }
}
