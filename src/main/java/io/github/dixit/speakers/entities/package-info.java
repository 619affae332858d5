// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Names in, entities out: who is named, under which forms, with which role, gender and body.
 *
 * <pre>
 * tokens ─ NameFinder ─ InstitutionGrammar, tagged names, UntaggedNames, JoinedNames, NameRepair ─┐
 *                                                                                                 │
 * Entities ─ PersonClusters, OrganizationClusters, PlaceClusters ─── MentionGraph of the names ───┘
 *    │
 *    └─ evidence ─ RoleReader, PairRoles, BodySorts, GenderEvidence ─ what the graph says of each
 * </pre>
 */
@NullMarked
package io.github.dixit.speakers.entities;

import org.jspecify.annotations.NullMarked;
