// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Names in, entities out: who is named, under which forms, with which role, gender and body.
 *
 * <pre>
 * tokens ─ NameFinder
 *            │ found ─────── InstitutionFinder, TaggedNames (PersonFinder), UntaggedNames
 *            │ made whole ── SpeltNames, Slogans, JoinedNames, RepeatedNames
 *            │ kinds ─────── CalledNames, NameRepair (HeadlineNames): over the whole document
 *            │ elsewhere ─── SharedSurnames, LabelNames: what the text tells in other places
 *            │
 *          Entities ──────── PersonClusters, OrganizationClusters ─ MentionGraph
 *            │
 *          evidence ──────── RoleReader, PairRoles, BodySorts, GenderEvidence, KnownPeople
 * </pre>
 */
@NullMarked
package io.github.dixit.speakers.entities;

import org.jspecify.annotations.NullMarked;
