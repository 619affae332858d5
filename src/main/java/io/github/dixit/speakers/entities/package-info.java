// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Names in, entities out: who is named, under which forms, with which role, gender and body.
 *
 * <pre>
 * tokens ─ NameFinder ─ InstitutionFinder, TaggedNames, UntaggedNames: what is there ─┐
 *                     └ NameStep by NameStep: SpeltNames ... LabelNames ──────────────┤
 *                                                                                     │
 * Entities ─ PersonClusters, OrganizationClusters, PlaceClusters ─ MentionGraph ──────┘
 *    │
 *    └─ evidence ─ RoleReader, PairRoles, BodySorts, GenderEvidence ─ what the graph says of each
 * </pre>
 */
@NullMarked
package io.github.dixit.speakers.entities;

import org.jspecify.annotations.NullMarked;
