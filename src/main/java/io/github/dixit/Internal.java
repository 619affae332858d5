// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what is public only so that Dixit's own rooms see it. It may change or go with any version,
 * and the Javadoc leaves its packages out.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface Internal {}
