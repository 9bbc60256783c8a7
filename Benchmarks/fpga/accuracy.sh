#!/bin/bash
# accuracy.sh MORPHO FOLDER REPORT.md
#
# Counts every configuration below with Morpho's own mapping and with Yosys, and writes the ratios
# own / Yosys. What Yosys said stays in FOLDER and is not asked again: an interrupted run goes on.
set -u
morpho=$1 folder=$2 report=$3
mkdir -p "$folder"

# Unit, function (or -), parameters: those of Benchmarks/Sources/accuracy/Designs.swift.
configurations='accumulator -
accumulator - width=32
accumulator - width=64 addend-width=64
accumulator - width=16 addend-width=12
lfsr -
lfsr - width=32 steps=8
lfsr - width=8 steps=1
fifo -
fifo - width=16 depth=64
smurf euclid2
smurf euclid2 states=8
smurf euclid2 length=64
smurf sin(x)
smurf x*y
smurf tanh(x) states=8 length=1024
taylor euclid2 degree=1
taylor euclid2 degree=2
taylor euclid2
taylor sin(x)
taylor exp(-x) degree=4
taylor x*y*z degree=2
bernstein euclid2 degree=2
bernstein euclid2
bernstein sin(x) degree=5
bernstein x*y degree=1
lut sin(x)
lut sqrt(x)
lut exp(-x)'

# By type of cell how many Yosys made: "LUT FF carry BRAM" for a family.
counted() {
  awk -v family="$1" '
    family == "lut4" && $1 == "SB_LUT4" { lut += $2 }
    family == "lut4" && $1 ~ /^SB_DFF/ { ff += $2 }
    family == "lut4" && $1 == "SB_CARRY" { carry += $2 }
    family == "lut4" && $1 ~ /^SB_RAM40_4K/ { bram += $2 }
    family == "lut6" && ($1 ~ /^LUT[1-6]$/ || $1 == "INV") { lut += $2 }
    family == "lut6" && $1 ~ /^RAM(32|64)M$/ { lut += 4 * $2 }
    family == "lut6" && $1 ~ /^FD[CPRS]E/ { ff += $2 }
    family == "lut6" && $1 == "CARRY4" { carry += $2 }
    family == "lut6" && $1 ~ /^RAMB18/ { bram += $2 }
    family == "lut6" && $1 ~ /^RAMB36/ { bram += 2 * $2 }
    END { print lut + 0, ff + 0, carry + 0, bram + 0 }' "$2"
}

rows="$folder/rows.txt"
: > "$rows"
while read -r unit function parameters; do
  arguments=("$unit")
  [ "$function" != - ] && arguments+=(--function "$function")
  for assignment in $parameters; do arguments+=(--set "$assignment"); done
  name="$unit $([ "$function" != - ] && echo "$function ")$parameters"
  place="$folder/$(echo "$name" | tr -c 'a-z0-9\n' _)"
  if [ ! -d "$place" ]; then
    extra=(); [ "$function" != - ] && extra=(--no-certificate)
    "$morpho" emit "${arguments[@]}" "${extra[@]}" -o "$place" > "$place.files" 2> "$place.log" \
      || { echo "$name: emit failed" >&2; cat "$place.log" >&2; exit 1; }
  fi
  # Children are written before their parents: the last module is the top.
  top=$(grep -h '\.morpho$' "$place.files" | tail -1 | sed 's|.*/||; s|\.morpho$||')
  for family in lut4 lut6; do
    flow=synth_ice40; [ $family = lut6 ] && flow="synth_xilinx -noiopad -noclkbuf -nodsp"
    stat="$place/$family.stat"
    if [ ! -s "$stat" ]; then
      (cd "$place" && timeout 900 yosys -q -p \
        "read_verilog *.v; $flow -flatten -top $top; tee -q -o $family.tmp stat" \
        > "$family.log" 2>&1 && mv $family.tmp $family.stat) \
        || { echo "$name: yosys failed for $family" >&2; continue; }
    fi
    own=$("$morpho" estimate "${arguments[@]}" --engine $family --format json 2> /dev/null \
      | awk -F'[:,]' '/"look_up_tables"/ { l = $2 } /"flip_flops"/ { f = $2 }
        /"carry_cells"/ { c = $2 } /"memory_blocks"/ { b = $2 } END { print l+0, f+0, c+0, b+0 }')
    echo "$family|$name|$own $(counted $family "$stat")" >> "$rows"
  done
done <<< "$configurations"

awk -F'|' -v version="$(yosys -V | cut -d' ' -f1,2)" '
  function sorted_median(list, n,   i, j, t) {
    for (i = 2; i <= n; i++) for (j = i; j > 1 && list[j] < list[j-1]; j--) {
      t = list[j]; list[j] = list[j-1]; list[j-1] = t }
    return n == 0 ? 0 : n % 2 ? list[(n+1)/2] : (list[n/2] + list[n/2+1]) / 2
  }
  { split($3, v, " "); n[$1]++; line[$1, n[$1]] = "| " $2 " | " v[1] " / " v[5] " | " \
      sprintf("%.2f", v[5] ? v[1] / v[5] : 1) " | " v[2] " / " v[6] " | " v[3] " / " v[7] \
      " | " v[4] " / " v[8] " |"
    if (v[5]) { k = ++luts[$1]; ratio[$1, k] = v[1] / v[5]
      if (v[1] >= 0.85 * v[5] && v[1] <= 1.15 * v[5]) near[$1]++ }
    if (v[2] == v[6]) exact[$1]++
    if (v[4] == v[8]) blocks[$1]++
    if (v[7]) { k = ++carries[$1]; carry[$1, k] = v[3] / v[7]
      if (v[3] >= 0.9 * v[7] && v[3] <= 1.1 * v[7]) nearCarry[$1]++ } }
  END {
    print "| family | designs | LUT: median | ±15 % | FF exact | carry: median | ±10 % | BRAM exact |"
    print "| --- | --- | --- | --- | --- | --- | --- | --- |"
    for (f = 4; f <= 6; f += 2) { family = "lut" f
      for (i = 1; i <= luts[family]; i++) a[i] = ratio[family, i]
      for (i = 1; i <= carries[family]; i++) b[i] = carry[family, i]
      printf "| %s | %d | %.3f | %.0f %% | %d of %d | %.3f | %d of %d | %d of %d |\n", family,
        n[family], sorted_median(a, luts[family]), 100 * near[family] / luts[family],
        exact[family], n[family], sorted_median(b, carries[family]), nearCarry[family],
        carries[family], blocks[family], n[family] }
    for (f = 4; f <= 6; f += 2) { family = "lut" f
      print "\n### " family ": own / " version "\n"
      print "| unit | LUT | ratio | FF | carry | BRAM |\n| --- | --- | --- | --- | --- | --- |"
      for (i = 1; i <= n[family]; i++) print line[family, i] }
  }' "$rows" > "$folder/table.md"

# The table goes between the marks of the report.
awk -v table="$folder/table.md" '/^<!-- table -->/ { print; print ""; while ((getline l < table) > 0)
  print l; print ""; skip = 1; next } /^<!-- end of table -->/ { skip = 0 } !skip' "$report" \
  > "$folder/report.md" && cp "$folder/report.md" "$report"
