#!/bin/sh
# Gathers the words of the screen into translation files; one that is not there yet is made.
# English stands in the code, so its file holds plural forms alone.
# Usage: packaging/update_translations.sh [FILE.ts ...]; without a file, all of them
set -eu
PATH=.venv/bin:$PATH
[ $# -gt 0 ] || set -- assets/translations/kiosk_*.ts
for file; do
    case $file in *_en.ts) forms=-pluralonly ;; *) forms= ;; esac
    pyside6-lupdate -silent -locations none -no-obsolete $forms -extensions qml,py \
        kiosk/qml kiosk/runtime kiosk/viewmodels -ts "$file"
done
