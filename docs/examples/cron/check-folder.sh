#!/usr/bin/env bash
# Checks every story of a folder and leaves a page for each that the desk's policy blocks. For a crontab:
#   */10 * * * *  check-folder.sh /srv/stories /srv/www/blocked /etc/wirecheck/policy.yaml
# A story is a .json file. Only those that changed since they were last looked at are checked. WIRECHECK names the
# program. Exit status: 0 nothing blocks, 1 something does, 2 something could not be checked.
set -u
stories=${1:?folder of stories} pages=${2:?folder for the pages} policy=${3:?policy}
wirecheck=${WIRECHECK:-wirecheck}
worst=0
mkdir -p "$pages"
for story in "$stories"/*.json; do
  [ -e "$story" ] || continue
  name=$(basename "$story" .json)
  seen=$pages/.$name.seen page=$pages/$name.html
  if [ "$seen" -nt "$story" ] && [ "$seen" -nt "$policy" ]; then
    [ -e "$page" ] && [ "$worst" -lt 1 ] && worst=1
    continue
  fi
  "$wirecheck" check --policy "$policy" --format html --out "$page" "$story"
  status=$?
  [ "$status" -eq 1 ] || rm -f "$page"
  [ "$status" -eq 2 ] || touch "$seen"
  [ "$status" -gt "$worst" ] && worst=$status
done
exit "$worst"
