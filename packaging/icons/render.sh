#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
# Draws the PNG icons anew from the SVGs (rsvg-convert, of librsvg2-bin). Below 24 pixels the drawing
# of its own is used, whose edges lie on whole pixels.
set -eu
cd -- "$(dirname -- "$0")"
rsvg-convert -w 16 -h 16 com.mielto.Connections-small.svg -o 16.png
for size in 24 32 48 64 128 256; do
    rsvg-convert -w "$size" -h "$size" ../../resources/icons/com.mielto.Connections.svg -o "$size.png"
done
