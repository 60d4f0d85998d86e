# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
# Writes CHANGELOG.md as Debian's changelog(5): one entry for each version of which anything is told,
# its points below each other. What is unreleased stands under the version that is being built, at
# the build's time. Ends with 1 when there is no entry. The lines come by the bytes of the words,
# whatever the locale is, so that builds agree.
#   LC_ALL=C awk -v version=V -v epoch=SECONDS -v maintainer=M -v revision=R -v suite=S -f changelog.awk FILE
function end_point(    count, words, line, i)
{
    count = split(point, words, / +/)
    point = ""
    line = "  *"
    for (i = 1; i <= count; i++) {
        if (length(line " " words[i]) > 78) {
            points = points line "\n"
            line = "   "
        }
        line = line " " words[i]
    }
    points = points (count ? line "\n" : "")
}
function end_entry(    command, time)
{
    end_point()
    if (points != "") {
        command = "date -u -R -d " date
        command | getline time
        close(command)
        printf "mielto-connections (%s-%s) %s; urgency=medium\n\n%s\n -- %s  %s\n\n", \
            name, revision, suite, points, maintainer, time
        entries++
    }
    points = ""
}
# "## [0.1.0] - 2026-11-20" or "## [Unreleased]".
/^## / {
    end_entry()
    split($0, parts, /[][]/)
    name = parts[2] == "Unreleased" ? version : parts[2]
    date = parts[2] == "Unreleased" ? "@" epoch : substr($0, length($0) - 9)
    next
}
/^  / && point != "" { point = point " " substr($0, 3); next }
{ end_point() }
/^- / { point = substr($0, 3) }
END {
    end_entry()
    exit !entries
}
