#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the slim jar as somebody would who has a JDK and nothing else: from a folder of its own,
# with an empty home and so no Maven repository, and without the environment of the build.
set -eu

jar=$(realpath "$1")
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
java=$(command -v "$java")
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

cat > "$home/article.txt" <<'ARTICLE'
MALMÖ — The bridge will open in spring, mayor Anna Lindqvist said on Monday.

"It is safe," Lindqvist told reporters. According to the transport agency, the work cost twice
as much as planned.
ARTICLE

cd "$home"
found=$(env -i HOME="$home" TMPDIR="$home" "$java" -Duser.home="$home" -jar "$jar" extract article.txt)

fail() {
  echo "the slim jar does not work: $1; it wrote: $found" >&2
  exit 1
}
case $found in *Lindqvist*) ;; *) fail "no speaker found" ;; esac
test ! -e "$home/.m2" || fail "it looked for a Maven repository"

echo "$(basename "$jar"): $(($(wc -c < "$jar") / 1000000)) MB, works by itself"
