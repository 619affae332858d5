// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The source of an attribution in, the entities that speak out.
 *
 * <pre>
 * SourceRequest ─ SourceParser ─┬─ SourceHeads ─ NameModifiers, LastPerson: which names head it
 *                               └─ ParsedSource: names, a pronoun or a noun phrase
 *
 * what sort it is       who asks for whom it means                                  Answer
 * a label               LabelledSource ─ the layout tells
 * a name                NamedSource ──── a capital, a people: their government
 * a pronoun             PronounSource ── I, both, who; she: reference
 * a description         PhraseResolver ─ SpeaksFor: whose spokesman
 *                                      ├ IssuerResolver: whose report
 *                                      ├ reference: the minister
 *                                      └ Anonymous: somebody without a name
 * none, but a cue       CueSubject ───── who does what the cue says, or speaks already
 * none, a quotation     BareQuotations ─ the other of two, whoever spoke before
 * </pre>
 *
 * <p>{@link io.github.dixit.speakers.sources.SourceResolver} is the door and takes a source that
 * way. It is asked in text order, since a source is understood in the light of those before.
 */
@NullMarked
package io.github.dixit.speakers.sources;

import org.jspecify.annotations.NullMarked;
