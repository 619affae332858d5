// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

/** How the content is given. */
public enum AttributionType {
  /** All content stands in quotation marks. */
  DIRECT,
  /** A part of the content stands in quotation marks. */
  MIXED,
  /** No content stands in quotation marks. */
  INDIRECT
}
