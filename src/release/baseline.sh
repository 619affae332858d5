#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Keeps the classes of what this version promises, for "mvnw -Papi verify" to hold later ones
# against. Run it with each release, and before it whenever the API may still change.
set -eu
cd "$(dirname "$0")/../.."
[ -d target/classes/io/github/dixit ] || ./mvnw -B -ntp -q -Dmaven.test.skip=true package
root=$(pwd)
cd target/classes
# Of the packages that are promised, the public classes.
find io -name '*.class' |
  grep -Ev '^io/github/dixit/(text|spans|links|facets|extraction|eval|cli|io/gold|speakers/[a-z]+)/|/Jte[A-Za-z]*Generated' |
  xargs javap -public |
  sed -En 's/^public (.* )?(class|interface|enum) ([^ <{]+).*/\3/p' |
  sed 's|\.|/|g; s|$|.class|' |
  LC_ALL=C sort >"$root/target/api-classes.txt"
# The same bytes from the same classes, whenever it is made.
jar --create --date=2026-01-01T00:00:00Z --no-manifest --file "$root/src/release/api.jar" "@$root/target/api-classes.txt"
