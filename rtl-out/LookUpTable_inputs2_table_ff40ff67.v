`default_nettype none

// Module LookUpTable_inputs2_table_ff40ff67, written by Morpho.
// f = euclid2 = sqrt((x*x+y*y)/2)
// result = f
// error over all 65,536 inputs: mean 0.00098, rms 0.00114, p99 0.00195
// largest error 0.00195 at x_0 = 255/256, x_1 = 254/256
// Parameters: inputs: 2, table: [0, 1, 1, 2, 3, 4, 4, 5, 6, 6, 7, 8, 8, 9, 10, 11, 11, 12, 1...
// (hash ff40ff67)
// Source: LookUpTable.swift:11
module LookUpTable_inputs2_table_ff40ff67 (
  input  wire clock,
  input  wire reset,
  input  wire start,  // LookUpTable.swift:11
  output wire busy,  // LookUpTable.swift:13
  output wire valid,  // LookUpTable.swift:14
  output wire [7:0] result,  // LookUpTable.swift:15
  input  wire [7:0] x_0,  // LookUpTable.swift:24
  input  wire [7:0] x_1  // LookUpTable.swift:24
);

  reg [7:0] value;  // LookUpTable.swift:16
  reg done;  // LookUpTable.swift:17

  wire is_rising = x_0 < x_1;  // LookUpTable.swift:32
  wire [7:0] larger = is_rising ? x_1 : x_0;  // LookUpTable.swift:34
  wire [7:0] smaller = is_rising ? x_0 : x_1;  // LookUpTable.swift:35

  wire _value_1 = smaller[1] ? larger[0] : 1'b0;  // LookUpTable.swift:35
  wire _value_2 = larger[1] ? 1'b1 : _value_1;  // LookUpTable.swift:35
  wire _value_3 = smaller[2] ? 1'b1 : _value_2;  // LookUpTable.swift:35
  wire _value_4 = larger[2] ? 1'b1 : _value_3;  // LookUpTable.swift:35
  wire _value_5 = smaller[3] ? 1'b1 : _value_4;  // LookUpTable.swift:35
  wire _value_6 = smaller[1] ? 1'b1 : larger[0];  // LookUpTable.swift:35
  wire _value_7 = larger[1] ? 1'b1 : _value_6;  // LookUpTable.swift:35
  wire _value_8 = smaller[2] ? 1'b1 : _value_7;  // LookUpTable.swift:35
  wire _value_9 = larger[2] ? 1'b1 : _value_8;  // LookUpTable.swift:35
  wire _value_10 = smaller[3] ? 1'b1 : _value_9;  // LookUpTable.swift:35
  wire _value_11 = larger[0] ? 1'b1 : smaller[0];  // LookUpTable.swift:35
  wire _value_12 = larger[0] ? smaller[0] : 1'b0;  // LookUpTable.swift:35
  wire _value_13 = smaller[1] ? _value_11 : _value_12;  // LookUpTable.swift:35
  wire _value_14 = larger[1] ? 1'b1 : _value_13;  // LookUpTable.swift:35
  wire _value_15 = smaller[2] ? 1'b1 : _value_14;  // LookUpTable.swift:35
  wire _value_16 = larger[1] ? _value_1 : 1'b0;  // LookUpTable.swift:35
  wire _value_17 = smaller[2] ? _value_16 : 1'b0;  // LookUpTable.swift:35
  wire _value_18 = larger[2] ? _value_15 : _value_17;  // LookUpTable.swift:35
  wire _value_19 = smaller[1] ? _value_11 : larger[0];  // LookUpTable.swift:35
  wire _value_20 = larger[1] ? _value_19 : 1'b0;  // LookUpTable.swift:35
  wire _value_21 = smaller[2] ? _value_20 : 1'b0;  // LookUpTable.swift:35
  wire _value_22 = larger[2] ? _value_21 : 1'b0;  // LookUpTable.swift:35
  wire _value_23 = smaller[1] ? 1'b1 : _value_11;  // LookUpTable.swift:35
  wire _value_24 = larger[1] ? 1'b1 : _value_23;  // LookUpTable.swift:35
  wire _value_25 = smaller[2] ? 1'b1 : _value_24;  // LookUpTable.swift:35
  wire _value_26 = larger[2] ? 1'b1 : _value_25;  // LookUpTable.swift:35
  wire _value_27 = smaller[3] ? 1'b1 : _value_26;  // LookUpTable.swift:35
  wire _value_28 = smaller[1] ? 1'b1 : _value_12;  // LookUpTable.swift:35
  wire _value_29 = larger[1] ? _value_28 : 1'b0;  // LookUpTable.swift:35
  wire _value_30 = smaller[2] ? _value_24 : _value_29;  // LookUpTable.swift:35
  wire _value_31 = larger[2] ? 1'b1 : _value_30;  // LookUpTable.swift:35
  wire _value_32 = smaller[1] ? _value_11 : 1'b0;  // LookUpTable.swift:35
  wire _value_33 = larger[1] ? _value_23 : _value_32;  // LookUpTable.swift:35
  wire _value_34 = smaller[1] ? _value_12 : 1'b0;  // LookUpTable.swift:35
  wire _value_35 = larger[1] ? _value_34 : 1'b0;  // LookUpTable.swift:35
  wire _value_36 = smaller[2] ? _value_33 : _value_35;  // LookUpTable.swift:35
  wire _value_37 = larger[1] ? 1'b1 : _value_28;  // LookUpTable.swift:35
  wire _value_38 = smaller[2] ? 1'b1 : _value_37;  // LookUpTable.swift:35
  wire _value_39 = larger[2] ? _value_38 : _value_36;  // LookUpTable.swift:35
  wire _value_40 = smaller[3] ? 1'b1 : _value_39;  // LookUpTable.swift:35
  wire _value_41 = smaller[2] ? 1'b1 : _value_33;  // LookUpTable.swift:35
  wire _value_42 = smaller[2] ? _value_33 : 1'b0;  // LookUpTable.swift:35
  wire _value_43 = larger[2] ? _value_41 : _value_42;  // LookUpTable.swift:35
  wire _value_44 = smaller[3] ? _value_43 : 1'b0;  // LookUpTable.swift:35
  wire _value_45 = larger[3] ? _value_40 : _value_44;  // LookUpTable.swift:35
  wire _value_46 = larger[2] ? _value_17 : 1'b0;  // LookUpTable.swift:35
  wire _value_47 = smaller[3] ? _value_46 : 1'b0;  // LookUpTable.swift:35
  wire _value_48 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? _value_27 :
    smaller[3] ? _value_31 :
    larger[2] ? _value_36 :
    1'b0;
  wire _value_49 = smaller[2] ? _value_29 : 1'b0;  // LookUpTable.swift:35
  wire _value_50 = larger[2] ? _value_15 : _value_49;  // LookUpTable.swift:35
  wire _value_51 = larger[1] ? _value_32 : 1'b0;  // LookUpTable.swift:35
  wire _value_52 = smaller[2] ? _value_51 : 1'b0;  // LookUpTable.swift:35
  wire _value_53 = larger[2] ? _value_52 : 1'b0;  // LookUpTable.swift:35
  wire _value_54 =  // LookUpTable.swift:35
    larger[4] ? _value_48 :
    smaller[4] ? _value_45 :
    larger[3] ? _value_47 :
    1'b0;
  wire _value_55 =  // LookUpTable.swift:35
    smaller[5] ? 1'b1 :
    larger[4] ? 1'b1 :
    smaller[4] ? (larger[3] ? 1'b1 : _value_5) :
    larger[3] ? _value_10 :
    smaller[3] ? _value_18 :
    _value_22;
  wire _value_56 = larger[1] ? 1'b1 : larger[0];  // LookUpTable.swift:35
  wire _value_57 = larger[1] ? 1'b1 : _value_34;  // LookUpTable.swift:35
  wire _value_58 =  // LookUpTable.swift:35
    larger[2] ? 1'b1 :
    smaller[2] ? _value_56 :
    _value_57;
  wire _value_59 = larger[1] ? _value_23 : _value_34;  // LookUpTable.swift:35
  wire _value_60 = smaller[2] ? _value_59 : _value_16;  // LookUpTable.swift:35
  wire _value_61 = larger[2] ? 1'b1 : _value_60;  // LookUpTable.swift:35
  wire _value_62 = larger[1] ? 1'b1 : _value_19;  // LookUpTable.swift:35
  wire _value_63 = smaller[2] ? _value_62 : _value_57;  // LookUpTable.swift:35
  wire _value_64 = larger[2] ? _value_63 : 1'b0;  // LookUpTable.swift:35
  wire _value_65 = larger[1] ? larger[0] : 1'b0;  // LookUpTable.swift:35
  wire _value_66 = smaller[2] ? _value_65 : 1'b0;  // LookUpTable.swift:35
  wire _value_67 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? 1'b1 :
    smaller[3] ? 1'b1 :
    _value_58;
  wire _value_68 = larger[1] ? _value_23 : 1'b0;  // LookUpTable.swift:35
  wire _value_69 = smaller[2] ? _value_68 : _value_65;  // LookUpTable.swift:35
  wire _value_70 = larger[2] ? 1'b1 : _value_69;  // LookUpTable.swift:35
  wire _value_71 = larger[2] ? 1'b1 : _value_17;  // LookUpTable.swift:35
  wire _value_72 = smaller[3] ? _value_70 : _value_71;  // LookUpTable.swift:35
  wire _value_73 = smaller[2] ? 1'b1 : _value_62;  // LookUpTable.swift:35
  wire _value_74 = larger[2] ? _value_73 : 1'b0;  // LookUpTable.swift:35
  wire _value_75 = larger[2] ? _value_56 : 1'b0;  // LookUpTable.swift:35
  wire _value_76 = smaller[3] ? _value_74 : _value_75;  // LookUpTable.swift:35
  wire _value_77 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? 1'b1 : _value_72) :
    larger[3] ? 1'b1 :
    _value_76;
  wire _value_78 =  // LookUpTable.swift:35
    larger[4] ? _value_67 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_61 : _value_64) : 1'b0) :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_66 : 1'b0) : 1'b0) :
    1'b0;
  wire _value_79 =  // LookUpTable.swift:35
    smaller[5] ? _value_78 :
    larger[4] ? _value_77 :
    1'b0;
  wire _value_80 =  // LookUpTable.swift:35
    larger[5] ? _value_55 :
    smaller[5] ? _value_54 :
    larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ? _value_50 : _value_53) : 1'b0) : 1'b0) :
    1'b0;
  wire _value_81 =  // LookUpTable.swift:35
    smaller[7] ? 1'b1 :
    larger[6] ? 1'b1 :
    smaller[6] ? _value_80 :
    larger[5] ? _value_79 :
    1'b0;
  wire _value_82 = larger[7] ? _value_81 : 1'b0;  // LookUpTable.swift:35
  wire _value_83 = ~smaller[0];  // LookUpTable.swift:35
  wire _value_84 = larger[0] ? 1'b0 : _value_83;  // LookUpTable.swift:35
  wire _value_85 = smaller[1] ? 1'b0 : _value_84;  // LookUpTable.swift:35
  wire _value_86 = larger[1] ? 1'b0 : _value_85;  // LookUpTable.swift:35
  wire _value_87 = smaller[2] ? 1'b0 : _value_86;  // LookUpTable.swift:35
  wire _value_88 = larger[2] ? 1'b0 : _value_87;  // LookUpTable.swift:35
  wire _value_89 = larger[0] ? _value_83 : 1'b1;  // LookUpTable.swift:35
  wire _value_90 = smaller[1] ? _value_84 : _value_89;  // LookUpTable.swift:35
  wire _value_91 = larger[1] ? 1'b0 : _value_90;  // LookUpTable.swift:35
  wire _value_92 = smaller[2] ? 1'b0 : _value_91;  // LookUpTable.swift:35
  wire _value_93 = ~larger[0];  // LookUpTable.swift:35
  wire _value_94 = smaller[1] ? 1'b0 : _value_93;  // LookUpTable.swift:35
  wire _value_95 = smaller[1] ? _value_89 : 1'b1;  // LookUpTable.swift:35
  wire _value_96 = larger[1] ? _value_94 : _value_95;  // LookUpTable.swift:35
  wire _value_97 = smaller[2] ? _value_96 : 1'b1;  // LookUpTable.swift:35
  wire _value_98 = larger[2] ? _value_92 : _value_97;  // LookUpTable.swift:35
  wire _value_99 = smaller[3] ? _value_88 : _value_98;  // LookUpTable.swift:35
  wire _value_100 = larger[1] ? _value_85 : _value_95;  // LookUpTable.swift:35
  wire _value_101 = smaller[2] ? 1'b0 : _value_100;  // LookUpTable.swift:35
  wire _value_102 = larger[2] ? 1'b0 : _value_101;  // LookUpTable.swift:35
  wire _value_103 = larger[1] ? _value_94 : 1'b1;  // LookUpTable.swift:35
  wire _value_104 = smaller[2] ? _value_86 : _value_103;  // LookUpTable.swift:35
  wire _value_105 = larger[1] ? _value_95 : 1'b1;  // LookUpTable.swift:35
  wire _value_106 = smaller[2] ? _value_105 : 1'b1;  // LookUpTable.swift:35
  wire _value_107 = larger[2] ? _value_104 : _value_106;  // LookUpTable.swift:35
  wire _value_108 = smaller[1] ? _value_84 : 1'b1;  // LookUpTable.swift:35
  wire _value_109 = larger[1] ? _value_108 : 1'b1;  // LookUpTable.swift:35
  wire _value_110 = smaller[2] ? _value_109 : 1'b1;  // LookUpTable.swift:35
  wire _value_111 = larger[2] ? _value_110 : 1'b1;  // LookUpTable.swift:35
  wire _value_112 = smaller[3] ? _value_111 : 1'b1;  // LookUpTable.swift:35
  wire _value_113 = smaller[1] ? 1'b0 : _value_89;  // LookUpTable.swift:35
  wire _value_114 = larger[1] ? 1'b0 : _value_113;  // LookUpTable.swift:35
  wire _value_115 = smaller[1] ? _value_93 : 1'b1;  // LookUpTable.swift:35
  wire _value_116 = larger[1] ? _value_115 : 1'b1;  // LookUpTable.swift:35
  wire _value_117 = smaller[2] ? _value_114 : _value_116;  // LookUpTable.swift:35
  wire _value_118 = larger[1] ? _value_113 : 1'b1;  // LookUpTable.swift:35
  wire _value_119 = smaller[2] ? _value_118 : 1'b1;  // LookUpTable.swift:35
  wire _value_120 = larger[2] ? _value_119 : 1'b1;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_121 = smaller[3] ? (larger[2] ? _value_87 : _value_117) : _value_120;
  wire _value_122 = larger[1] ? _value_85 : _value_108;  // LookUpTable.swift:35
  wire _value_123 = smaller[2] ? _value_122 : 1'b1;  // LookUpTable.swift:35
  wire _value_124 = larger[2] ? _value_92 : _value_123;  // LookUpTable.swift:35
  wire _value_125 = smaller[3] ? 1'b0 : _value_124;  // LookUpTable.swift:35
  wire _value_126 = smaller[2] ? 1'b0 : _value_122;  // LookUpTable.swift:35
  wire _value_127 = larger[2] ? _value_126 : _value_123;  // LookUpTable.swift:35
  wire _value_128 = smaller[3] ? _value_127 : 1'b1;  // LookUpTable.swift:35
  wire _value_129 = larger[3] ? _value_125 : _value_128;  // LookUpTable.swift:35
  wire _value_130 = larger[2] ? _value_106 : 1'b1;  // LookUpTable.swift:35
  wire _value_131 = smaller[3] ? _value_130 : 1'b1;  // LookUpTable.swift:35
  wire _value_132 = larger[3] ? _value_131 : 1'b1;  // LookUpTable.swift:35
  wire _value_133 =  // LookUpTable.swift:35
    smaller[4] ? 1'b0 :
    larger[3] ? (smaller[3] ? 1'b0 : _value_102) :
    _value_121;
  wire _value_134 =  // LookUpTable.swift:35
    larger[4] ? _value_133 :
    smaller[4] ? _value_129 :
    _value_132;
  wire _value_135 =  // LookUpTable.swift:35
    smaller[5] ? 1'b0 :
    larger[4] ? 1'b0 :
    smaller[4] ? (larger[3] ? 1'b0 : _value_99) :
    larger[3] ? (smaller[3] ? _value_102 : _value_107) :
    _value_112;
  wire _value_136 =  // LookUpTable.swift:35
    smaller[6] ? 1'b0 :
    larger[5] ? _value_135 :
    smaller[5] ? _value_134 :
    larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? _value_117 : 1'b1) : 1'b1) :
        1'b1) : 1'b1) :
    1'b1;
  wire _value_137 = larger[1] ? 1'b0 : _value_94;  // LookUpTable.swift:35
  wire _value_138 = smaller[2] ? _value_137 : _value_103;  // LookUpTable.swift:35
  wire _value_139 = larger[2] ? 1'b0 : _value_138;  // LookUpTable.swift:35
  wire _value_140 = smaller[2] ? _value_86 : _value_100;  // LookUpTable.swift:35
  wire _value_141 = larger[2] ? 1'b0 : _value_140;  // LookUpTable.swift:35
  wire _value_142 = smaller[1] ? _value_93 : _value_89;  // LookUpTable.swift:35
  wire _value_143 = larger[1] ? 1'b0 : _value_142;  // LookUpTable.swift:35
  wire _value_144 = smaller[2] ? 1'b0 : _value_143;  // LookUpTable.swift:35
  wire _value_145 = smaller[2] ? _value_116 : 1'b1;  // LookUpTable.swift:35
  wire _value_146 = larger[2] ? _value_144 : _value_145;  // LookUpTable.swift:35
  wire _value_147 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? _value_139 :
    larger[2] ? _value_138 :
    1'b1;
  wire _value_148 =  // LookUpTable.swift:35
    smaller[4] ? _value_147 :
    larger[3] ? (smaller[3] ? _value_141 : _value_146) :
    1'b1;
  wire _value_149 = smaller[2] ? _value_103 : 1'b1;  // LookUpTable.swift:35
  wire _value_150 = smaller[3] ? (larger[2] ? _value_149 : 1'b1) : 1'b1;  // LookUpTable.swift:35
  wire _value_151 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? _value_148 : 1'b1) :
    larger[4] ? (smaller[4] ? (larger[3] ? _value_150 : 1'b1) : 1'b1) :
    1'b1;
  wire _value_152 = smaller[2] ? _value_59 : _value_35;  // LookUpTable.swift:35
  wire _value_153 = larger[2] ? 1'b1 : _value_152;  // LookUpTable.swift:35
  wire _value_154 = smaller[2] ? _value_37 : _value_51;  // LookUpTable.swift:35
  wire _value_155 = smaller[2] ? _value_35 : 1'b0;  // LookUpTable.swift:35
  wire _value_156 = larger[2] ? _value_155 : 1'b0;  // LookUpTable.swift:35
  wire _value_157 = smaller[3] ? _value_43 : _value_156;  // LookUpTable.swift:35
  wire _value_158 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_154;
  wire _value_159 = larger[2] ? _value_152 : 1'b0;  // LookUpTable.swift:35
  wire _value_160 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? 1'b1 :
    smaller[3] ? _value_26 :
    _value_153;
  wire _value_161 = smaller[1] ? larger[0] : _value_12;  // LookUpTable.swift:35
  wire _value_162 = larger[1] ? 1'b1 : _value_161;  // LookUpTable.swift:35
  wire _value_163 = larger[1] ? _value_6 : 1'b0;  // LookUpTable.swift:35
  wire _value_164 = smaller[2] ? _value_162 : _value_163;  // LookUpTable.swift:35
  wire _value_165 = larger[2] ? _value_164 : 1'b0;  // LookUpTable.swift:35
  wire _value_166 = smaller[2] ? _value_56 : larger[1];  // LookUpTable.swift:35
  wire _value_167 = larger[2] ? 1'b1 : _value_166;  // LookUpTable.swift:35
  wire _value_168 = larger[2] ? 1'b1 : larger[1];  // LookUpTable.swift:35
  wire _value_169 =  // LookUpTable.swift:35
    larger[3] ? _value_10 :
    smaller[3] ? _value_165 :
    _value_156;
  wire _value_170 =  // LookUpTable.swift:35
    smaller[4] ? _value_169 :
    larger[3] ? (smaller[3] ? _value_167 : _value_168) :
    1'b0;
  wire _value_171 =  // LookUpTable.swift:35
    larger[4] ? _value_160 :
    smaller[4] ? (larger[3] ? _value_158 : _value_157) :
    larger[3] ? (smaller[3] ? _value_159 : 1'b0) :
    1'b0;
  wire _value_172 =  // LookUpTable.swift:35
    smaller[6] ? 1'b1 :
    larger[5] ? 1'b1 :
    smaller[5] ? _value_171 :
    larger[4] ? _value_170 :
    1'b0;
  wire _value_173 =  // LookUpTable.swift:35
    smaller[7] ? (larger[6] ? _value_136 : 1'b1) :
    larger[6] ? (smaller[6] ? (larger[5] ? _value_151 : 1'b1) : 1'b1) :
    1'b1;
  wire _value_174 =  // LookUpTable.swift:35
    larger[7] ? _value_173 :
    larger[6] ? _value_172 :
    1'b0;
  wire _value_175 = _value_174 ^ _value_82;  // LookUpTable.swift:35
  wire _value_176 = larger[1] ? _value_113 : _value_95;  // LookUpTable.swift:35
  wire _value_177 = smaller[2] ? _value_114 : _value_105;  // LookUpTable.swift:35
  wire _value_178 = larger[2] ? _value_87 : _value_177;  // LookUpTable.swift:35
  wire _value_179 =  // LookUpTable.swift:35
    smaller[3] ? 1'b0 :
    larger[2] ? 1'b0 :
    smaller[2] ? 1'b0 :
    _value_176;
  wire _value_180 = larger[1] ? 1'b0 : _value_108;  // LookUpTable.swift:35
  wire _value_181 = smaller[2] ? 1'b0 : _value_180;  // LookUpTable.swift:35
  wire _value_182 = larger[2] ? _value_181 : _value_123;  // LookUpTable.swift:35
  wire _value_183 = smaller[3] ? 1'b0 : _value_182;  // LookUpTable.swift:35
  wire _value_184 =  // LookUpTable.swift:35
    smaller[4] ? 1'b0 :
    larger[3] ? _value_179 :
    smaller[3] ? _value_178 :
    _value_111;
  wire _value_185 =  // LookUpTable.swift:35
    smaller[5] ? 1'b0 :
    larger[4] ? _value_184 :
    smaller[4] ? (larger[3] ? _value_183 : _value_128) :
    _value_132;
  wire _value_186 = smaller[2] ? _value_122 : _value_105;  // LookUpTable.swift:35
  wire _value_187 = larger[2] ? _value_186 : 1'b1;  // LookUpTable.swift:35
  wire _value_188 = larger[1] ? 1'b1 : _value_32;  // LookUpTable.swift:35
  wire _value_189 = smaller[2] ? 1'b1 : _value_188;  // LookUpTable.swift:35
  wire _value_190 = larger[2] ? 1'b1 : _value_189;  // LookUpTable.swift:35
  wire _value_191 = smaller[2] ? _value_7 : _value_51;  // LookUpTable.swift:35
  wire _value_192 = larger[2] ? 1'b1 : _value_191;  // LookUpTable.swift:35
  wire _value_193 = larger[1] ? _value_6 : _value_34;  // LookUpTable.swift:35
  wire _value_194 = smaller[2] ? _value_193 : 1'b0;  // LookUpTable.swift:35
  wire _value_195 = larger[2] ? _value_194 : 1'b0;  // LookUpTable.swift:35
  wire _value_196 = larger[2] ? _value_38 : _value_42;  // LookUpTable.swift:35
  wire _value_197 = smaller[3] ? _value_156 : 1'b0;  // LookUpTable.swift:35
  wire _value_198 = larger[3] ? _value_197 : 1'b0;  // LookUpTable.swift:35
  wire _value_199 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? (smaller[3] ? 1'b1 : _value_190) :
    smaller[3] ? _value_192 :
    _value_195;
  wire _value_200 =  // LookUpTable.swift:35
    smaller[5] ? 1'b1 :
    larger[4] ? _value_199 :
    smaller[4] ? (larger[3] ? (smaller[3] ? 1'b1 : _value_196) : _value_44) :
    _value_198;
  wire _value_201 =  // LookUpTable.swift:35
    smaller[6] ? (larger[5] ? _value_185 : 1'b1) :
    larger[5] ? (smaller[5] ? (larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ? _value_187 :
        1'b1) : 1'b1) : 1'b1) : 1'b1) : 1'b1) :
    1'b1;
  wire _value_202 = smaller[2] ? _value_14 : _value_16;  // LookUpTable.swift:35
  wire _value_203 = larger[2] ? _value_25 : _value_152;  // LookUpTable.swift:35
  wire _value_204 = larger[1] ? _value_23 : _value_1;  // LookUpTable.swift:35
  wire _value_205 = smaller[2] ? _value_204 : _value_35;  // LookUpTable.swift:35
  wire _value_206 = larger[2] ? _value_205 : 1'b0;  // LookUpTable.swift:35
  wire _value_207 = smaller[3] ? _value_206 : 1'b0;  // LookUpTable.swift:35
  wire _value_208 =  // LookUpTable.swift:35
    larger[3] ? 1'b1 :
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_202;
  wire _value_209 = smaller[2] ? _value_162 : _value_20;  // LookUpTable.swift:35
  wire _value_210 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_209;
  wire _value_211 = smaller[2] ? _value_7 : _value_57;  // LookUpTable.swift:35
  wire _value_212 = larger[2] ? _value_211 : 1'b0;  // LookUpTable.swift:35
  wire _value_213 = larger[1] ? _value_161 : 1'b0;  // LookUpTable.swift:35
  wire _value_214 = smaller[2] ? _value_213 : 1'b0;  // LookUpTable.swift:35
  wire _value_215 = larger[2] ? _value_214 : 1'b0;  // LookUpTable.swift:35
  wire _value_216 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? 1'b1 : _value_210) :
    larger[3] ? _value_27 :
    smaller[3] ? _value_212 :
    _value_215;
  wire _value_217 =  // LookUpTable.swift:35
    larger[4] ? 1'b1 :
    smaller[4] ? _value_208 :
    larger[3] ? (smaller[3] ? _value_26 : _value_203) :
    _value_207;
  wire _value_218 = larger[2] ? 1'b1 : _value_73;  // LookUpTable.swift:35
  wire _value_219 = larger[2] ? 1'b1 : _value_56;  // LookUpTable.swift:35
  wire _value_220 = smaller[3] ? _value_218 : _value_219;  // LookUpTable.swift:35
  wire _value_221 = smaller[2] ? _value_2 : _value_163;  // LookUpTable.swift:35
  wire _value_222 = larger[2] ? _value_8 : _value_155;  // LookUpTable.swift:35
  wire _value_223 = smaller[2] ? _value_2 : larger[1];  // LookUpTable.swift:35
  wire _value_224 = smaller[2] ? _value_65 : _value_16;  // LookUpTable.swift:35
  wire _value_225 = larger[2] ? _value_224 : 1'b0;  // LookUpTable.swift:35
  wire _value_226 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? 1'b1 : _value_221) : _value_222) : 1'b0) :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_223 : 1'b0) : _value_225) :
    1'b0;
  wire _value_227 =  // LookUpTable.swift:35
    smaller[5] ? 1'b1 :
    larger[4] ? 1'b1 :
    smaller[4] ? (larger[3] ? 1'b1 : _value_220) :
    larger[3] ? 1'b1 :
    _value_168;
  wire _value_228 =  // LookUpTable.swift:35
    larger[5] ? 1'b1 :
    smaller[5] ? _value_217 :
    larger[4] ? _value_216 :
    smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? (smaller[2] ? _value_57 : _value_16) :
        1'b0) : 1'b0) : 1'b0) :
    1'b0;
  wire _value_229 = smaller[2] ? _value_24 : _value_163;  // LookUpTable.swift:35
  wire _value_230 = larger[1] ? 1'b0 : _value_93;  // LookUpTable.swift:35
  wire _value_231 = smaller[2] ? 1'b0 : _value_230;  // LookUpTable.swift:35
  wire _value_232 = larger[2] ? 1'b0 : _value_231;  // LookUpTable.swift:35
  wire _value_233 = larger[1] ? _value_85 : 1'b1;  // LookUpTable.swift:35
  wire _value_234 = larger[1] ? _value_142 : 1'b1;  // LookUpTable.swift:35
  wire _value_235 = smaller[2] ? _value_233 : _value_234;  // LookUpTable.swift:35
  wire _value_236 = larger[2] ? 1'b0 : _value_235;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_237 = larger[2] ? (smaller[2] ? _value_86 : _value_230) : 1'b1;
  wire _value_238 = ~larger[1];  // LookUpTable.swift:35
  wire _value_239 = smaller[2] ? _value_238 : _value_233;  // LookUpTable.swift:35
  wire _value_240 = larger[2] ? _value_239 : 1'b1;  // LookUpTable.swift:35
  wire _value_241 = larger[1] ? _value_93 : 1'b1;  // LookUpTable.swift:35
  wire _value_242 = larger[2] ? _value_241 : 1'b1;  // LookUpTable.swift:35
  wire _value_243 = smaller[2] ? _value_241 : 1'b1;  // LookUpTable.swift:35
  wire _value_244 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? _value_237 :
    _value_240;
  wire _value_245 =  // LookUpTable.swift:35
    larger[4] ? 1'b0 :
    smaller[4] ? 1'b0 :
    larger[3] ? 1'b0 :
    smaller[3] ? _value_232 :
    _value_236;
  wire _value_246 =  // LookUpTable.swift:35
    smaller[6] ? _value_228 :
    larger[5] ? _value_227 :
    smaller[5] ? (larger[4] ? _value_226 : 1'b0) :
    1'b0;
  wire _value_247 =  // LookUpTable.swift:35
    larger[6] ? _value_201 :
    larger[5] ? _value_200 :
    1'b0;
  wire _value_248 = larger[1] ? _value_85 : _value_115;  // LookUpTable.swift:35
  wire _value_249 = smaller[2] ? 1'b0 : _value_248;  // LookUpTable.swift:35
  wire _value_250 = larger[2] ? 1'b0 : _value_249;  // LookUpTable.swift:35
  wire _value_251 = smaller[2] ? 1'b0 : _value_137;  // LookUpTable.swift:35
  wire _value_252 = smaller[2] ? _value_91 : _value_105;  // LookUpTable.swift:35
  wire _value_253 = larger[2] ? _value_251 : _value_252;  // LookUpTable.swift:35
  wire _value_254 = larger[1] ? _value_90 : 1'b1;  // LookUpTable.swift:35
  wire _value_255 = smaller[2] ? _value_254 : 1'b1;  // LookUpTable.swift:35
  wire _value_256 = larger[2] ? _value_255 : 1'b1;  // LookUpTable.swift:35
  wire _value_257 = larger[3] ? (smaller[3] ? _value_256 : 1'b1) : 1'b1;  // LookUpTable.swift:35
  wire _value_258 =  // LookUpTable.swift:35
    smaller[4] ? 1'b0 :
    larger[3] ? 1'b0 :
    smaller[3] ? _value_250 :
    larger[2] ? _value_138 :
    _value_106;
  wire _value_259 =  // LookUpTable.swift:35
    smaller[5] ? 1'b0 :
    larger[4] ? _value_258 :
    smaller[4] ? (larger[3] ? (smaller[3] ? 1'b0 : _value_253) : _value_128) :
    _value_257;
  wire _value_260 = smaller[2] ? _value_137 : _value_233;  // LookUpTable.swift:35
  wire _value_261 =  // LookUpTable.swift:35
    smaller[3] ? _value_139 :
    larger[2] ? _value_260 :
    1'b1;
  wire _value_262 = larger[2] ? _value_145 : 1'b1;  // LookUpTable.swift:35
  wire _value_263 = smaller[3] ? _value_262 : 1'b1;  // LookUpTable.swift:35
  wire _value_264 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? _value_261 : 1'b1) :
    larger[3] ? _value_263 :
    1'b1;
  wire _value_265 = larger[2] ? _value_15 : _value_42;  // LookUpTable.swift:35
  wire _value_266 = larger[2] ? 1'b1 : _value_21;  // LookUpTable.swift:35
  wire _value_267 = smaller[2] ? _value_62 : _value_56;  // LookUpTable.swift:35
  wire _value_268 = larger[2] ? _value_267 : 1'b0;  // LookUpTable.swift:35
  wire _value_269 =  // LookUpTable.swift:35
    larger[3] ? _value_5 :
    smaller[3] ? _value_265 :
    _value_46;
  wire _value_270 =  // LookUpTable.swift:35
    smaller[5] ? 1'b1 :
    larger[4] ? 1'b1 :
    smaller[4] ? _value_269 :
    larger[3] ? (smaller[3] ? _value_266 : _value_268) :
    1'b0;
  wire _value_271 =  // LookUpTable.swift:35
    smaller[6] ? (larger[5] ? _value_259 : 1'b1) :
    larger[5] ? (smaller[5] ? (larger[4] ? _value_264 : 1'b1) : 1'b1) :
    1'b1;
  wire _value_272 =  // LookUpTable.swift:35
    smaller[7] ? _value_247 :
    larger[6] ? _value_246 :
    smaller[6] ? (larger[5] ? (smaller[5] ? (larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ?
        (larger[2] ? _value_229 : _value_155) : 1'b0) : 1'b0) : 1'b0) : 1'b0) : 1'b0) : 1'b0) :
    larger[5] ? 1'b0 :
    smaller[5] ? _value_245 :
    larger[4] ? 1'b0 :
    smaller[4] ? _value_244 :
    larger[3] ? 1'b0 :
    smaller[3] ? _value_242 :
    larger[2] ? _value_243 :
    1'b1;
  wire _value_273 =  // LookUpTable.swift:35
    larger[7] ? _value_272 :
    larger[6] ? _value_271 :
    larger[5] ? _value_270 :
    1'b0;
  wire _value_274 = _value_273 ^ _value_175;  // LookUpTable.swift:35
  wire _value_275 = smaller[3] ? 1'b0 : _value_127;  // LookUpTable.swift:35
  wire _value_276 =  // LookUpTable.swift:35
    smaller[4] ? 1'b0 :
    larger[3] ? _value_275 :
    _value_128;
  wire _value_277 = larger[4] ? (smaller[4] ? _value_132 : 1'b1) : 1'b1;  // LookUpTable.swift:35
  wire _value_278 = larger[2] ? _value_189 : _value_42;  // LookUpTable.swift:35
  wire _value_279 = smaller[3] ? 1'b1 : _value_278;  // LookUpTable.swift:35
  wire _value_280 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? _value_279 :
    _value_44;
  wire _value_281 = smaller[2] ? 1'b1 : _value_193;  // LookUpTable.swift:35
  wire _value_282 = smaller[2] ? _value_37 : _value_16;  // LookUpTable.swift:35
  wire _value_283 = larger[2] ? _value_25 : _value_282;  // LookUpTable.swift:35
  wire _value_284 = larger[1] ? _value_13 : 1'b0;  // LookUpTable.swift:35
  wire _value_285 = smaller[2] ? _value_284 : 1'b0;  // LookUpTable.swift:35
  wire _value_286 = larger[2] ? _value_285 : 1'b0;  // LookUpTable.swift:35
  wire _value_287 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_281;
  wire _value_288 = smaller[2] ? _value_188 : _value_35;  // LookUpTable.swift:35
  wire _value_289 = larger[2] ? _value_288 : 1'b0;  // LookUpTable.swift:35
  wire _value_290 =  // LookUpTable.swift:35
    larger[3] ? _value_287 :
    smaller[3] ? _value_283 :
    _value_286;
  wire _value_291 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? 1'b1 :
    smaller[3] ? _value_26 :
    larger[2] ? _value_3 :
    _value_49;
  wire _value_292 =  // LookUpTable.swift:35
    smaller[3] ? _value_31 :
    larger[2] ? (smaller[2] ? _value_14 : _value_51) :
    1'b0;
  wire _value_293 =  // LookUpTable.swift:35
    larger[4] ? _value_291 :
    smaller[4] ? _value_290 :
    larger[3] ? (smaller[3] ? _value_289 : 1'b0) :
    1'b0;
  wire _value_294 = larger[4] ? (smaller[4] ? _value_198 : 1'b0) : 1'b0;  // LookUpTable.swift:35
  wire _value_295 = smaller[2] ? _value_248 : _value_105;  // LookUpTable.swift:35
  wire _value_296 = larger[2] ? 1'b0 : _value_126;  // LookUpTable.swift:35
  wire _value_297 = smaller[2] ? _value_114 : _value_109;  // LookUpTable.swift:35
  wire _value_298 = larger[2] ? _value_87 : _value_297;  // LookUpTable.swift:35
  wire _value_299 = smaller[2] ? _value_176 : 1'b1;  // LookUpTable.swift:35
  wire _value_300 = larger[2] ? _value_299 : 1'b1;  // LookUpTable.swift:35
  wire _value_301 = smaller[2] ? _value_137 : _value_254;  // LookUpTable.swift:35
  wire _value_302 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? 1'b0 : _value_296) :
    smaller[3] ? _value_298 :
    _value_300;
  wire _value_303 =  // LookUpTable.swift:35
    smaller[4] ? 1'b0 :
    larger[3] ? 1'b0 :
    smaller[3] ? 1'b0 :
    larger[2] ? _value_251 :
    _value_295;
  wire _value_304 =  // LookUpTable.swift:35
    smaller[5] ? _value_293 :
    larger[4] ? (smaller[4] ? (larger[3] ? _value_292 : _value_197) : 1'b0) :
    1'b0;
  wire _value_305 =  // LookUpTable.swift:35
    larger[5] ? (smaller[5] ? (larger[4] ? _value_276 : 1'b1) : _value_277) :
    larger[4] ? _value_280 :
    1'b0;
  wire _value_306 =  // LookUpTable.swift:35
    smaller[6] ? _value_305 :
    larger[5] ? _value_304 :
    smaller[5] ? _value_294 :
    larger[4] ? _value_303 :
    smaller[4] ? _value_302 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_301 : _value_106) : 1'b1) :
    1'b1;
  wire _value_307 = larger[2] ? 1'b0 : _value_92;  // LookUpTable.swift:35
  wire _value_308 = smaller[1] ? _value_84 : _value_93;  // LookUpTable.swift:35
  wire _value_309 = larger[1] ? 1'b0 : _value_308;  // LookUpTable.swift:35
  wire _value_310 = smaller[2] ? 1'b0 : _value_309;  // LookUpTable.swift:35
  wire _value_311 = larger[2] ? _value_310 : _value_255;  // LookUpTable.swift:35
  wire _value_312 = larger[1] ? 1'b0 : _value_115;  // LookUpTable.swift:35
  wire _value_313 = larger[1] ? _value_308 : 1'b1;  // LookUpTable.swift:35
  wire _value_314 = smaller[2] ? _value_312 : _value_313;  // LookUpTable.swift:35
  wire _value_315 = larger[2] ? 1'b0 : _value_314;  // LookUpTable.swift:35
  wire _value_316 = smaller[2] ? _value_103 : _value_105;  // LookUpTable.swift:35
  wire _value_317 = larger[2] ? _value_316 : 1'b1;  // LookUpTable.swift:35
  wire _value_318 = smaller[2] ? _value_86 : _value_312;  // LookUpTable.swift:35
  wire _value_319 = larger[2] ? _value_318 : 1'b1;  // LookUpTable.swift:35
  wire _value_320 = smaller[2] ? _value_313 : _value_105;  // LookUpTable.swift:35
  wire _value_321 =  // LookUpTable.swift:35
    smaller[3] ? _value_319 :
    larger[2] ? _value_320 :
    1'b1;
  wire _value_322 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_88 : _value_315) :
    smaller[3] ? _value_317 :
    1'b1;
  wire _value_323 =  // LookUpTable.swift:35
    larger[4] ? 1'b0 :
    smaller[4] ? 1'b0 :
    larger[3] ? 1'b0 :
    smaller[3] ? _value_307 :
    _value_311;
  wire _value_324 = larger[2] ? _value_92 : _value_255;  // LookUpTable.swift:35
  wire _value_325 = larger[3] ? 1'b1 : _value_10;  // LookUpTable.swift:35
  wire _value_326 =  // LookUpTable.swift:35
    smaller[5] ? _value_323 :
    larger[4] ? 1'b0 :
    smaller[4] ? _value_322 :
    larger[3] ? _value_321 :
    1'b1;
  wire _value_327 = smaller[2] ? _value_230 : _value_238;  // LookUpTable.swift:35
  wire _value_328 = larger[2] ? 1'b0 : _value_327;  // LookUpTable.swift:35
  wire _value_329 = smaller[2] ? _value_137 : _value_230;  // LookUpTable.swift:35
  wire _value_330 = larger[2] ? _value_329 : 1'b1;  // LookUpTable.swift:35
  wire _value_331 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? _value_328 :
    larger[2] ? 1'b0 :
    smaller[2] ? _value_241 :
    _value_105;
  wire _value_332 =  // LookUpTable.swift:35
    smaller[4] ? _value_331 :
    larger[3] ? 1'b0 :
    smaller[3] ? _value_330 :
    _value_240;
  wire _value_333 = larger[2] ? 1'b0 : _value_251;  // LookUpTable.swift:35
  wire _value_334 = larger[2] ? 1'b0 : _value_230;  // LookUpTable.swift:35
  wire _value_335 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_241 : _value_234) : 1'b1) :
    1'b1;
  wire _value_336 =  // LookUpTable.swift:35
    smaller[4] ? _value_335 :
    larger[3] ? (smaller[3] ? _value_333 : _value_334) :
    1'b1;
  wire _value_337 = smaller[2] ? _value_57 : _value_213;  // LookUpTable.swift:35
  wire _value_338 = smaller[2] ? _value_24 : _value_162;  // LookUpTable.swift:35
  wire _value_339 = larger[2] ? _value_338 : 1'b0;  // LookUpTable.swift:35
  wire _value_340 = smaller[3] ? 1'b1 : _value_218;  // LookUpTable.swift:35
  wire _value_341 = larger[2] ? _value_69 : 1'b0;  // LookUpTable.swift:35
  wire _value_342 =  // LookUpTable.swift:35
    larger[3] ? 1'b1 :
    smaller[3] ? (larger[2] ? 1'b1 : _value_337) :
    _value_339;
  wire _value_343 = smaller[2] ? larger[1] : _value_65;  // LookUpTable.swift:35
  wire _value_344 = larger[2] ? 1'b1 : _value_343;  // LookUpTable.swift:35
  wire _value_345 = larger[2] ? 1'b1 : _value_65;  // LookUpTable.swift:35
  wire _value_346 =  // LookUpTable.swift:35
    larger[4] ? 1'b1 :
    smaller[4] ? _value_342 :
    larger[3] ? _value_340 :
    smaller[3] ? _value_341 :
    1'b0;
  wire _value_347 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? _value_332 : 1'b1) :
    larger[4] ? _value_336 :
    1'b1;
  wire _value_348 =  // LookUpTable.swift:35
    larger[5] ? _value_326 :
    smaller[5] ? (larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ? _value_307 : _value_324) :
        _value_150) : _value_257) : 1'b1) :
    larger[4] ? 1'b1 :
    smaller[4] ? 1'b1 :
    _value_325;
  wire _value_349 = smaller[2] ? _value_7 : _value_163;  // LookUpTable.swift:35
  wire _value_350 = larger[2] ? 1'b1 : _value_349;  // LookUpTable.swift:35
  wire _value_351 = smaller[3] ? 1'b1 : _value_350;  // LookUpTable.swift:35
  wire _value_352 = larger[2] ? 1'b1 : _value_38;  // LookUpTable.swift:35
  wire _value_353 = smaller[2] ? _value_24 : _value_284;  // LookUpTable.swift:35
  wire _value_354 = larger[2] ? 1'b1 : _value_353;  // LookUpTable.swift:35
  wire _value_355 = smaller[2] ? _value_59 : 1'b0;  // LookUpTable.swift:35
  wire _value_356 = larger[2] ? _value_355 : 1'b0;  // LookUpTable.swift:35
  wire _value_357 = smaller[3] ? _value_354 : _value_356;  // LookUpTable.swift:35
  wire _value_358 = smaller[2] ? 1'b1 : _value_59;  // LookUpTable.swift:35
  wire _value_359 = larger[2] ? _value_358 : _value_52;  // LookUpTable.swift:35
  wire _value_360 = smaller[3] ? _value_359 : _value_156;  // LookUpTable.swift:35
  wire _value_361 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? 1'b1 :
    _value_351;
  wire _value_362 = smaller[3] ? (larger[2] ? _value_349 : 1'b0) : 1'b0;  // LookUpTable.swift:35
  wire _value_363 = smaller[2] ? _value_24 : _value_2;  // LookUpTable.swift:35
  wire _value_364 = larger[2] ? _value_363 : _value_155;  // LookUpTable.swift:35
  wire _value_365 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? _value_351 : _value_362) :
    larger[3] ? (smaller[3] ? _value_364 : _value_215) :
    1'b0;
  wire _value_366 =  // LookUpTable.swift:35
    larger[4] ? _value_361 :
    smaller[4] ? (larger[3] ? (smaller[3] ? 1'b1 : _value_352) : _value_357) :
    larger[3] ? _value_360 :
    1'b0;
  wire _value_367 = smaller[2] ? _value_86 : _value_96;  // LookUpTable.swift:35
  wire _value_368 = larger[2] ? 1'b0 : _value_367;  // LookUpTable.swift:35
  wire _value_369 = smaller[2] ? _value_91 : _value_116;  // LookUpTable.swift:35
  wire _value_370 = larger[2] ? _value_369 : 1'b1;  // LookUpTable.swift:35
  wire _value_371 = smaller[2] ? _value_100 : _value_105;  // LookUpTable.swift:35
  wire _value_372 = larger[2] ? _value_87 : _value_371;  // LookUpTable.swift:35
  wire _value_373 =  // LookUpTable.swift:35
    smaller[3] ? _value_372 :
    larger[2] ? _value_371 :
    1'b1;
  wire _value_374 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? _value_368 :
    _value_370;
  wire _value_375 =  // LookUpTable.swift:35
    smaller[4] ? 1'b0 :
    larger[3] ? 1'b0 :
    smaller[3] ? 1'b0 :
    _value_88;
  wire _value_376 =  // LookUpTable.swift:35
    smaller[5] ? _value_366 :
    larger[4] ? _value_365 :
    1'b0;
  wire _value_377 = smaller[2] ? _value_312 : _value_116;  // LookUpTable.swift:35
  wire _value_378 = smaller[2] ? _value_309 : _value_233;  // LookUpTable.swift:35
  wire _value_379 = larger[2] ? _value_378 : 1'b1;  // LookUpTable.swift:35
  wire _value_380 = larger[1] ? 1'b0 : _value_95;  // LookUpTable.swift:35
  wire _value_381 = smaller[2] ? _value_380 : _value_103;  // LookUpTable.swift:35
  wire _value_382 =  // LookUpTable.swift:35
    smaller[3] ? _value_333 :
    larger[2] ? 1'b0 :
    _value_381;
  wire _value_383 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? (larger[2] ? 1'b0 : _value_377) :
    _value_379;
  wire _value_384 =  // LookUpTable.swift:35
    smaller[4] ? _value_383 :
    larger[3] ? _value_382 :
    _value_263;
  wire _value_385 = smaller[2] ? _value_234 : 1'b1;  // LookUpTable.swift:35
  wire _value_386 = larger[2] ? 1'b0 : _value_385;  // LookUpTable.swift:35
  wire _value_387 = smaller[2] ? _value_309 : _value_230;  // LookUpTable.swift:35
  wire _value_388 = larger[2] ? _value_387 : 1'b1;  // LookUpTable.swift:35
  wire _value_389 = smaller[2] ? _value_380 : _value_238;  // LookUpTable.swift:35
  wire _value_390 = larger[2] ? _value_238 : 1'b1;  // LookUpTable.swift:35
  wire _value_391 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_386 : _value_388) : 1'b1) :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_389 : 1'b1) : _value_390) :
    1'b1;
  wire _value_392 =  // LookUpTable.swift:35
    larger[5] ? _value_376 :
    smaller[5] ? _value_294 :
    larger[4] ? _value_375 :
    smaller[4] ? _value_374 :
    larger[3] ? _value_373 :
    1'b1;
  wire _value_393 =  // LookUpTable.swift:35
    smaller[6] ? _value_348 :
    larger[5] ? _value_347 :
    smaller[5] ? _value_346 :
    larger[4] ? 1'b1 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_167 : _value_344) : 1'b0) :
    larger[3] ? _value_345 :
    1'b0;
  wire _value_394 =  // LookUpTable.swift:35
    larger[6] ? _value_306 :
    larger[5] ? (smaller[5] ? (larger[4] ? (smaller[4] ? 1'b0 : _value_129) : 1'b1) : _value_277) :
    larger[4] ? (smaller[4] ? 1'b1 : _value_45) :
    1'b0;
  wire _value_395 = smaller[2] ? 1'b0 : _value_114;  // LookUpTable.swift:35
  wire _value_396 = smaller[2] ? _value_180 : _value_105;  // LookUpTable.swift:35
  wire _value_397 = larger[2] ? _value_395 : _value_396;  // LookUpTable.swift:35
  wire _value_398 =  // LookUpTable.swift:35
    smaller[4] ? 1'b0 :
    larger[3] ? (smaller[3] ? 1'b0 : _value_397) :
    _value_128;
  wire _value_399 = larger[3] ? _value_112 : 1'b1;  // LookUpTable.swift:35
  wire _value_400 = smaller[2] ? _value_37 : _value_35;  // LookUpTable.swift:35
  wire _value_401 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? _value_25 :
    _value_400;
  wire _value_402 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? _value_401 :
    _value_44;
  wire _value_403 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? _value_398 : 1'b1) :
    larger[4] ? (smaller[4] ? _value_399 : 1'b1) :
    1'b1;
  wire _value_404 = larger[2] ? 1'b1 : _value_15;  // LookUpTable.swift:35
  wire _value_405 = larger[2] ? _value_3 : _value_17;  // LookUpTable.swift:35
  wire _value_406 = smaller[2] ? _value_163 : _value_35;  // LookUpTable.swift:35
  wire _value_407 = larger[2] ? 1'b1 : _value_406;  // LookUpTable.swift:35
  wire _value_408 =  // LookUpTable.swift:35
    larger[3] ? 1'b1 :
    smaller[3] ? _value_404 :
    _value_405;
  wire _value_409 = larger[2] ? _value_166 : 1'b0;  // LookUpTable.swift:35
  wire _value_410 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? 1'b1 :
    smaller[3] ? _value_9 :
    _value_219;
  wire _value_411 =  // LookUpTable.swift:35
    larger[4] ? 1'b1 :
    smaller[4] ? _value_408 :
    larger[3] ? (smaller[3] ? _value_404 : _value_407) :
    _value_47;
  wire _value_412 = larger[2] ? _value_49 : 1'b0;  // LookUpTable.swift:35
  wire _value_413 = smaller[2] ? _value_86 : _value_143;  // LookUpTable.swift:35
  wire _value_414 = smaller[2] ? _value_233 : _value_241;  // LookUpTable.swift:35
  wire _value_415 = larger[2] ? 1'b0 : _value_414;  // LookUpTable.swift:35
  wire _value_416 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? 1'b0 :
    larger[2] ? 1'b0 :
    _value_413;
  wire _value_417 =  // LookUpTable.swift:35
    smaller[5] ? _value_411 :
    larger[4] ? _value_410 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_409 : _value_225) : 1'b0) :
    1'b0;
  wire _value_418 =  // LookUpTable.swift:35
    larger[5] ? _value_403 :
    larger[4] ? _value_402 :
    1'b0;
  wire _value_419 = smaller[2] ? _value_137 : _value_118;  // LookUpTable.swift:35
  wire _value_420 = smaller[3] ? _value_182 : _value_130;  // LookUpTable.swift:35
  wire _value_421 =  // LookUpTable.swift:35
    smaller[3] ? 1'b0 :
    larger[2] ? 1'b0 :
    _value_419;
  wire _value_422 =  // LookUpTable.swift:35
    smaller[4] ? 1'b0 :
    larger[3] ? _value_421 :
    _value_420;
  wire _value_423 = smaller[2] ? _value_91 : _value_103;  // LookUpTable.swift:35
  wire _value_424 = larger[2] ? _value_423 : 1'b1;  // LookUpTable.swift:35
  wire _value_425 = smaller[2] ? _value_57 : larger[1];  // LookUpTable.swift:35
  wire _value_426 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? 1'b1 :
    smaller[3] ? (larger[2] ? _value_25 : _value_36) :
    larger[2] ? _value_425 :
    1'b0;
  wire _value_427 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? _value_422 : 1'b1) :
    larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ? _value_424 : 1'b1) : 1'b1) : 1'b1) :
    1'b1;
  wire _value_428 =  // LookUpTable.swift:35
    smaller[6] ? _value_418 :
    larger[5] ? _value_417 :
    smaller[5] ? (larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ? _value_412 : 1'b0) : 1'b0) :
        1'b0) : 1'b0) :
    larger[4] ? 1'b0 :
    smaller[4] ? _value_416 :
    larger[3] ? 1'b0 :
    smaller[3] ? _value_415 :
    _value_386;
  wire _value_429 =  // LookUpTable.swift:35
    smaller[7] ? _value_394 :
    larger[6] ? _value_393 :
    smaller[6] ? _value_392 :
    larger[5] ? 1'b0 :
    smaller[5] ? (larger[4] ? _value_384 : 1'b1) :
    larger[4] ? _value_391 :
    1'b1;
  wire _value_430 =  // LookUpTable.swift:35
    larger[7] ? _value_429 :
    larger[6] ? _value_428 :
    larger[5] ? _value_427 :
    larger[4] ? _value_426 :
    1'b0;
  wire _value_431 = _value_430 ^ _value_274;  // LookUpTable.swift:35
  wire _value_432 = larger[3] ? _value_275 : 1'b1;  // LookUpTable.swift:35
  wire _value_433 =  // LookUpTable.swift:35
    larger[4] ? (smaller[4] ? _value_432 : 1'b1) :
    larger[3] ? (smaller[3] ? 1'b1 : _value_43) :
    1'b0;
  wire _value_434 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? _value_401 : _value_157) :
    larger[3] ? (smaller[3] ? _value_53 : 1'b0) :
    1'b0;
  wire _value_435 =  // LookUpTable.swift:35
    smaller[5] ? _value_433 :
    larger[4] ? _value_434 :
    smaller[4] ? 1'b0 :
    larger[3] ? (smaller[3] ? 1'b0 : _value_178) :
    _value_420;
  wire _value_436 = smaller[2] ? 1'b0 : _value_96;  // LookUpTable.swift:35
  wire _value_437 = larger[2] ? 1'b0 : _value_436;  // LookUpTable.swift:35
  wire _value_438 = larger[2] ? _value_396 : 1'b1;  // LookUpTable.swift:35
  wire _value_439 = larger[2] ? _value_249 : _value_255;  // LookUpTable.swift:35
  wire _value_440 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? 1'b0 : _value_333) :
    smaller[3] ? _value_437 :
    _value_438;
  wire _value_441 = larger[2] ? 1'b1 : _value_358;  // LookUpTable.swift:35
  wire _value_442 = larger[2] ? _value_202 : 1'b0;  // LookUpTable.swift:35
  wire _value_443 = smaller[3] ? _value_441 : _value_442;  // LookUpTable.swift:35
  wire _value_444 =  // LookUpTable.swift:35
    smaller[4] ? _value_440 :
    larger[3] ? (smaller[3] ? _value_439 : _value_130) :
    1'b1;
  wire _value_445 = smaller[2] ? _value_24 : _value_193;  // LookUpTable.swift:35
  wire _value_446 = larger[2] ? 1'b1 : _value_445;  // LookUpTable.swift:35
  wire _value_447 = smaller[2] ? _value_14 : _value_284;  // LookUpTable.swift:35
  wire _value_448 = smaller[2] ? _value_7 : _value_284;  // LookUpTable.swift:35
  wire _value_449 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_447;
  wire _value_450 =  // LookUpTable.swift:35
    larger[3] ? 1'b1 :
    smaller[3] ? 1'b1 :
    _value_446;
  wire _value_451 = larger[2] ? _value_189 : _value_49;  // LookUpTable.swift:35
  wire _value_452 = smaller[3] ? _value_451 : _value_46;  // LookUpTable.swift:35
  wire _value_453 = smaller[2] ? 1'b0 : _value_312;  // LookUpTable.swift:35
  wire _value_454 = larger[2] ? 1'b0 : _value_453;  // LookUpTable.swift:35
  wire _value_455 = smaller[3] ? 1'b0 : _value_454;  // LookUpTable.swift:35
  wire _value_456 =  // LookUpTable.swift:35
    smaller[4] ? _value_450 :
    larger[3] ? _value_449 :
    smaller[3] ? (larger[2] ? _value_448 : 1'b0) :
    1'b0;
  wire _value_457 =  // LookUpTable.swift:35
    larger[4] ? _value_444 :
    smaller[4] ? _value_399 :
    larger[3] ? _value_27 :
    _value_443;
  wire _value_458 = smaller[3] ? _value_278 : _value_156;  // LookUpTable.swift:35
  wire _value_459 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? 1'b1 : _value_283) : _value_458) :
    larger[3] ? (smaller[3] ? _value_286 : 1'b0) :
    1'b0;
  wire _value_460 = larger[2] ? _value_297 : 1'b1;  // LookUpTable.swift:35
  wire _value_461 = smaller[2] ? _value_100 : 1'b1;  // LookUpTable.swift:35
  wire _value_462 = larger[2] ? _value_395 : _value_461;  // LookUpTable.swift:35
  wire _value_463 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? _value_250 :
    _value_460;
  wire _value_464 = larger[2] ? _value_448 : _value_155;  // LookUpTable.swift:35
  wire _value_465 =  // LookUpTable.swift:35
    smaller[4] ? _value_463 :
    larger[3] ? (smaller[3] ? _value_462 : _value_256) :
    1'b1;
  wire _value_466 =  // LookUpTable.swift:35
    larger[4] ? _value_459 :
    smaller[4] ? 1'b0 :
    larger[3] ? (smaller[3] ? 1'b0 : _value_298) :
    smaller[3] ? _value_124 :
    _value_130;
  wire _value_467 =  // LookUpTable.swift:35
    smaller[5] ? _value_457 :
    larger[4] ? _value_456 :
    smaller[4] ? (larger[3] ? _value_452 : 1'b0) :
    larger[3] ? 1'b0 :
    _value_455;
  wire _value_468 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? _value_25 :
    _value_191;
  wire _value_469 = larger[1] ? _value_28 : _value_34;  // LookUpTable.swift:35
  wire _value_470 = smaller[2] ? _value_469 : 1'b0;  // LookUpTable.swift:35
  wire _value_471 = larger[2] ? _value_470 : 1'b0;  // LookUpTable.swift:35
  wire _value_472 =  // LookUpTable.swift:35
    larger[3] ? _value_468 :
    smaller[3] ? _value_196 :
    _value_156;
  wire _value_473 =  // LookUpTable.swift:35
    larger[2] ? 1'b0 :
    smaller[2] ? _value_86 :
    _value_109;
  wire _value_474 = larger[2] ? _value_395 : _value_123;  // LookUpTable.swift:35
  wire _value_475 =  // LookUpTable.swift:35
    smaller[4] ? _value_472 :
    larger[3] ? (smaller[3] ? _value_471 : 1'b0) :
    1'b0;
  wire _value_476 =  // LookUpTable.swift:35
    smaller[5] ? _value_433 :
    larger[4] ? _value_475 :
    smaller[4] ? 1'b0 :
    larger[3] ? (smaller[3] ? 1'b0 : _value_473) :
    smaller[3] ? _value_474 :
    _value_130;
  wire _value_477 =  // LookUpTable.swift:35
    smaller[6] ? (larger[5] ? _value_435 : _value_433) :
    larger[5] ? _value_467 :
    smaller[5] ? _value_466 :
    larger[4] ? _value_465 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_120 : 1'b1) : 1'b1) :
    larger[3] ? 1'b1 :
    smaller[3] ? _value_190 :
    _value_464;
  wire _value_478 = smaller[3] ? 1'b0 : _value_141;  // LookUpTable.swift:35
  wire _value_479 = larger[2] ? _value_453 : _value_106;  // LookUpTable.swift:35
  wire _value_480 =  // LookUpTable.swift:35
    larger[3] ? _value_478 :
    smaller[3] ? (larger[2] ? _value_101 : _value_145) :
    _value_130;
  wire _value_481 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? _value_447 : 1'b0) : 1'b0) : 1'b0) :
    larger[3] ? 1'b0 :
    smaller[3] ? 1'b0 :
    _value_307;
  wire _value_482 = larger[2] ? _value_87 : _value_149;  // LookUpTable.swift:35
  wire _value_483 = smaller[2] ? _value_103 : _value_116;  // LookUpTable.swift:35
  wire _value_484 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? 1'b0 : _value_318) :
    larger[2] ? 1'b0 :
    _value_483;
  wire _value_485 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? _value_482 :
    larger[2] ? _value_314 :
    1'b1;
  wire _value_486 = larger[2] ? 1'b1 : _value_211;  // LookUpTable.swift:35
  wire _value_487 = larger[2] ? _value_25 : _value_21;  // LookUpTable.swift:35
  wire _value_488 =  // LookUpTable.swift:35
    smaller[4] ? _value_485 :
    larger[3] ? _value_484 :
    1'b1;
  wire _value_489 =  // LookUpTable.swift:35
    larger[4] ? _value_481 :
    smaller[4] ? _value_480 :
    larger[3] ? (smaller[3] ? _value_479 : _value_262) :
    1'b1;
  wire _value_490 = smaller[2] ? _value_163 : 1'b0;  // LookUpTable.swift:35
  wire _value_491 = larger[2] ? _value_8 : _value_490;  // LookUpTable.swift:35
  wire _value_492 =  // LookUpTable.swift:35
    smaller[4] ? _value_325 :
    larger[3] ? _value_10 :
    smaller[3] ? _value_491 :
    larger[2] ? _value_490 :
    1'b0;
  wire _value_493 = smaller[2] ? _value_2 : _value_20;  // LookUpTable.swift:35
  wire _value_494 = larger[2] ? _value_493 : 1'b0;  // LookUpTable.swift:35
  wire _value_495 = smaller[2] ? _value_312 : _value_254;  // LookUpTable.swift:35
  wire _value_496 =  // LookUpTable.swift:35
    larger[2] ? 1'b0 :
    smaller[2] ? _value_86 :
    _value_380;
  wire _value_497 =  // LookUpTable.swift:35
    smaller[3] ? _value_496 :
    larger[2] ? _value_251 :
    _value_385;
  wire _value_498 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? (larger[2] ? 1'b0 : _value_495) :
    _value_424;
  wire _value_499 =  // LookUpTable.swift:35
    larger[4] ? _value_492 :
    smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? _value_25 : _value_288) : _value_356) :
        1'b0) :
    1'b0;
  wire _value_500 =  // LookUpTable.swift:35
    smaller[5] ? _value_489 :
    larger[4] ? _value_488 :
    smaller[4] ? 1'b1 :
    larger[3] ? 1'b1 :
    smaller[3] ? _value_486 :
    _value_487;
  wire _value_501 = smaller[2] ? _value_103 : _value_234;  // LookUpTable.swift:35
  wire _value_502 = larger[2] ? _value_501 : 1'b1;  // LookUpTable.swift:35
  wire _value_503 = smaller[2] ? _value_162 : _value_68;  // LookUpTable.swift:35
  wire _value_504 =  // LookUpTable.swift:35
    larger[3] ? 1'b1 :
    smaller[3] ? (larger[2] ? _value_503 : 1'b0) :
    _value_215;
  wire _value_505 = smaller[2] ? _value_24 : _value_56;  // LookUpTable.swift:35
  wire _value_506 =  // LookUpTable.swift:35
    smaller[3] ? _value_71 :
    larger[2] ? _value_505 :
    1'b0;
  wire _value_507 =  // LookUpTable.swift:35
    larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? (smaller[2] ? _value_137 :
        _value_312) : 1'b1) : _value_502) : 1'b1) : 1'b1) :
    smaller[4] ? _value_504 :
    larger[3] ? (smaller[3] ? _value_58 : _value_70) :
    1'b0;
  wire _value_508 = smaller[2] ? _value_238 : _value_313;  // LookUpTable.swift:35
  wire _value_509 = larger[2] ? 1'b0 : _value_145;  // LookUpTable.swift:35
  wire _value_510 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? 1'b0 :
    _value_232;
  wire _value_511 = smaller[2] ? _value_380 : _value_313;  // LookUpTable.swift:35
  wire _value_512 = larger[2] ? _value_511 : 1'b1;  // LookUpTable.swift:35
  wire _value_513 =  // LookUpTable.swift:35
    smaller[4] ? _value_510 :
    larger[3] ? 1'b0 :
    smaller[3] ? (larger[2] ? 1'b0 : _value_508) :
    _value_509;
  wire _value_514 = smaller[3] ? _value_388 : _value_390;  // LookUpTable.swift:35
  wire _value_515 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? 1'b0 : _value_514) :
    larger[3] ? 1'b0 :
    smaller[3] ? (larger[2] ? _value_508 : 1'b1) :
    _value_242;
  wire _value_516 =  // LookUpTable.swift:35
    larger[4] ? _value_513 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_512 : 1'b1) : 1'b1) :
    1'b1;
  wire _value_517 =  // LookUpTable.swift:35
    smaller[5] ? _value_507 :
    larger[4] ? 1'b1 :
    smaller[4] ? (larger[3] ? _value_506 : 1'b0) :
    larger[3] ? _value_75 :
    1'b0;
  wire _value_518 =  // LookUpTable.swift:35
    larger[5] ? _value_500 :
    smaller[5] ? _value_499 :
    larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ? _value_153 : _value_494) : 1'b0) : 1'b0) :
    smaller[4] ? _value_498 :
    larger[3] ? _value_497 :
    1'b1;
  wire _value_519 = smaller[2] ? _value_114 : _value_254;  // LookUpTable.swift:35
  wire _value_520 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? _value_307 :
    larger[2] ? _value_367 :
    _value_145;
  wire _value_521 = larger[2] ? _value_97 : 1'b1;  // LookUpTable.swift:35
  wire _value_522 = larger[2] ? _value_3 : _value_285;  // LookUpTable.swift:35
  wire _value_523 =  // LookUpTable.swift:35
    smaller[4] ? _value_520 :
    larger[3] ? (smaller[3] ? (larger[2] ? 1'b0 : _value_519) : _value_370) :
    1'b1;
  wire _value_524 = larger[2] ? _value_8 : _value_285;  // LookUpTable.swift:35
  wire _value_525 = smaller[2] ? _value_24 : _value_59;  // LookUpTable.swift:35
  wire _value_526 = larger[2] ? 1'b1 : _value_525;  // LookUpTable.swift:35
  wire _value_527 = larger[2] ? _value_525 : _value_155;  // LookUpTable.swift:35
  wire _value_528 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? 1'b1 :
    smaller[3] ? _value_4 :
    _value_524;
  wire _value_529 =  // LookUpTable.swift:35
    larger[4] ? _value_523 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_521 : 1'b1) : 1'b1) :
    larger[3] ? 1'b1 :
    smaller[3] ? _value_9 :
    _value_522;
  wire _value_530 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? 1'b1 : _value_354) :
    smaller[3] ? _value_39 :
    _value_46;
  wire _value_531 = smaller[2] ? _value_86 : _value_176;  // LookUpTable.swift:35
  wire _value_532 = larger[2] ? 1'b0 : _value_531;  // LookUpTable.swift:35
  wire _value_533 =  // LookUpTable.swift:35
    smaller[4] ? _value_530 :
    larger[3] ? _value_207 :
    1'b0;
  wire _value_534 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? _value_88 :
    larger[2] ? _value_251 :
    _value_97;
  wire _value_535 = smaller[2] ? _value_188 : _value_16;  // LookUpTable.swift:35
  wire _value_536 = larger[2] ? 1'b1 : _value_535;  // LookUpTable.swift:35
  wire _value_537 =  // LookUpTable.swift:35
    smaller[4] ? _value_534 :
    larger[3] ? (smaller[3] ? _value_333 : _value_482) :
    _value_150;
  wire _value_538 =  // LookUpTable.swift:35
    larger[4] ? _value_533 :
    smaller[4] ? 1'b0 :
    larger[3] ? (smaller[3] ? 1'b0 : _value_532) :
    smaller[3] ? _value_397 :
    _value_111;
  wire _value_539 =  // LookUpTable.swift:35
    smaller[5] ? _value_529 :
    larger[4] ? _value_528 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_526 : _value_527) : _value_47) :
    _value_198;
  wire _value_540 = smaller[2] ? _value_7 : _value_2;  // LookUpTable.swift:35
  wire _value_541 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_540;
  wire _value_542 = smaller[2] ? _value_20 : _value_16;  // LookUpTable.swift:35
  wire _value_543 = larger[2] ? 1'b1 : _value_542;  // LookUpTable.swift:35
  wire _value_544 = smaller[2] ? _value_7 : _value_56;  // LookUpTable.swift:35
  wire _value_545 = larger[2] ? _value_544 : 1'b0;  // LookUpTable.swift:35
  wire _value_546 =  // LookUpTable.swift:35
    larger[3] ? _value_541 :
    smaller[3] ? (larger[2] ? _value_337 : 1'b0) :
    1'b0;
  wire _value_547 = larger[2] ? _value_87 : _value_385;  // LookUpTable.swift:35
  wire _value_548 = smaller[2] ? _value_143 : _value_238;  // LookUpTable.swift:35
  wire _value_549 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? 1'b0 :
    larger[2] ? 1'b0 :
    _value_378;
  wire _value_550 =  // LookUpTable.swift:35
    smaller[4] ? _value_546 :
    larger[3] ? (smaller[3] ? _value_543 : _value_545) :
    1'b0;
  wire _value_551 = smaller[2] ? larger[1] : _value_68;  // LookUpTable.swift:35
  wire _value_552 = larger[2] ? _value_65 : 1'b0;  // LookUpTable.swift:35
  wire _value_553 = larger[2] ? 1'b0 : _value_310;  // LookUpTable.swift:35
  wire _value_554 = smaller[3] ? 1'b0 : _value_553;  // LookUpTable.swift:35
  wire _value_555 = smaller[2] ? _value_241 : _value_116;  // LookUpTable.swift:35
  wire _value_556 = larger[2] ? _value_555 : 1'b1;  // LookUpTable.swift:35
  wire _value_557 =  // LookUpTable.swift:35
    larger[3] ? _value_554 :
    smaller[3] ? _value_556 :
    1'b1;
  wire _value_558 =  // LookUpTable.swift:35
    larger[4] ? _value_550 :
    smaller[4] ? _value_549 :
    larger[3] ? 1'b0 :
    smaller[3] ? _value_547 :
    larger[2] ? _value_548 :
    1'b1;
  wire _value_559 = smaller[2] ? _value_62 : _value_68;  // LookUpTable.swift:35
  wire _value_560 = smaller[2] ? _value_2 : _value_284;  // LookUpTable.swift:35
  wire _value_561 = smaller[3] ? (larger[2] ? _value_560 : 1'b0) : 1'b0;  // LookUpTable.swift:35
  wire _value_562 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_559;
  wire _value_563 = larger[2] ? _value_73 : _value_17;  // LookUpTable.swift:35
  wire _value_564 =  // LookUpTable.swift:35
    smaller[3] ? _value_563 :
    larger[2] ? _value_343 :
    1'b0;
  wire _value_565 = smaller[2] ? larger[1] : _value_20;  // LookUpTable.swift:35
  wire _value_566 =  // LookUpTable.swift:35
    larger[3] ? 1'b1 :
    smaller[3] ? _value_218 :
    _value_167;
  wire _value_567 =  // LookUpTable.swift:35
    smaller[4] ? _value_566 :
    larger[3] ? 1'b1 :
    smaller[3] ? (larger[2] ? 1'b1 : _value_565) :
    _value_345;
  wire _value_568 =  // LookUpTable.swift:35
    larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? (smaller[2] ? _value_380 :
        _value_116) : 1'b1) : 1'b1) : 1'b1) : 1'b1) :
    smaller[4] ? (larger[3] ? _value_562 : _value_561) :
    larger[3] ? _value_564 :
    1'b0;
  wire _value_569 =  // LookUpTable.swift:35
    smaller[5] ? _value_558 :
    larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? _value_551 : 1'b0) :
        _value_552) : 1'b0) : 1'b0) :
    smaller[4] ? _value_557 :
    larger[3] ? _value_334 :
    1'b1;
  wire _value_570 =  // LookUpTable.swift:35
    larger[5] ? _value_539 :
    smaller[5] ? _value_538 :
    larger[4] ? _value_537 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_438 : 1'b1) : 1'b1) :
    larger[3] ? 1'b1 :
    smaller[3] ? 1'b1 :
    _value_536;
  wire _value_571 =  // LookUpTable.swift:35
    smaller[6] ? _value_518 :
    larger[5] ? _value_517 :
    smaller[5] ? _value_516 :
    larger[4] ? _value_515 :
    1'b1;
  wire _value_572 =  // LookUpTable.swift:35
    larger[6] ? _value_477 :
    larger[5] ? _value_476 :
    _value_433;
  wire _value_573 = smaller[2] ? _value_37 : _value_284;  // LookUpTable.swift:35
  wire _value_574 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? 1'b1 : _value_441) :
    smaller[3] ? (larger[2] ? _value_8 : _value_288) :
    _value_53;
  wire _value_575 =  // LookUpTable.swift:35
    smaller[4] ? _value_574 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_573 : 1'b0) : 1'b0) :
    1'b0;
  wire _value_576 =  // LookUpTable.swift:35
    smaller[5] ? _value_433 :
    larger[4] ? _value_575 :
    smaller[4] ? 1'b0 :
    larger[3] ? _value_455 :
    smaller[3] ? (larger[2] ? _value_87 : _value_252) :
    _value_256;
  wire _value_577 = larger[2] ? _value_483 : 1'b1;  // LookUpTable.swift:35
  wire _value_578 = larger[2] ? _value_140 : _value_106;  // LookUpTable.swift:35
  wire _value_579 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? 1'b0 : _value_478) :
    larger[3] ? 1'b0 :
    smaller[3] ? _value_146 :
    _value_577;
  wire _value_580 =  // LookUpTable.swift:35
    larger[2] ? 1'b0 :
    smaller[2] ? _value_309 :
    _value_312;
  wire _value_581 = ~larger[2];  // LookUpTable.swift:35
  wire _value_582 = smaller[3] ? _value_509 : _value_581;  // LookUpTable.swift:35
  wire _value_583 = smaller[2] ? _value_162 : larger[1];  // LookUpTable.swift:35
  wire _value_584 =  // LookUpTable.swift:35
    smaller[3] ? _value_268 :
    larger[2] ? _value_583 :
    1'b0;
  wire _value_585 =  // LookUpTable.swift:35
    larger[3] ? 1'b1 :
    smaller[3] ? (larger[2] ? 1'b1 : _value_503) :
    larger[2] ? 1'b1 :
    _value_214;
  wire _value_586 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_580 : _value_415) : 1'b1) :
    larger[3] ? _value_582 :
    1'b1;
  wire _value_587 =  // LookUpTable.swift:35
    larger[4] ? _value_579 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_578 : _value_130) : 1'b1) :
    1'b1;
  wire _value_588 = larger[2] ? _value_406 : 1'b0;  // LookUpTable.swift:35
  wire _value_589 =  // LookUpTable.swift:35
    larger[3] ? _value_10 :
    smaller[3] ? _value_283 :
    _value_195;
  wire _value_590 =  // LookUpTable.swift:35
    smaller[4] ? _value_589 :
    larger[3] ? (smaller[3] ? _value_524 : _value_588) :
    1'b0;
  wire _value_591 = smaller[2] ? _value_143 : _value_313;  // LookUpTable.swift:35
  wire _value_592 = larger[2] ? _value_231 : 1'b1;  // LookUpTable.swift:35
  wire _value_593 =  // LookUpTable.swift:35
    larger[4] ? _value_590 :
    smaller[4] ? 1'b0 :
    larger[3] ? 1'b0 :
    smaller[3] ? (larger[2] ? 1'b0 : _value_301) :
    larger[2] ? _value_377 :
    1'b1;
  wire _value_594 =  // LookUpTable.swift:35
    smaller[5] ? _value_587 :
    larger[4] ? _value_586 :
    smaller[4] ? _value_585 :
    larger[3] ? 1'b1 :
    _value_584;
  wire _value_595 = larger[2] ? _value_542 : 1'b0;  // LookUpTable.swift:35
  wire _value_596 =  // LookUpTable.swift:35
    larger[3] ? 1'b1 :
    smaller[3] ? _value_526 :
    _value_364;
  wire _value_597 = smaller[3] ? _value_88 : _value_328;  // LookUpTable.swift:35
  wire _value_598 =  // LookUpTable.swift:35
    smaller[4] ? _value_596 :
    larger[3] ? 1'b1 :
    smaller[3] ? _value_595 :
    1'b0;
  wire _value_599 =  // LookUpTable.swift:35
    larger[4] ? (smaller[4] ? _value_432 : _value_132) :
    larger[3] ? _value_279 :
    1'b0;
  wire _value_600 = smaller[3] ? 1'b0 : _value_474;  // LookUpTable.swift:35
  wire _value_601 = smaller[2] ? _value_313 : 1'b1;  // LookUpTable.swift:35
  wire _value_602 = larger[2] ? _value_601 : 1'b1;  // LookUpTable.swift:35
  wire _value_603 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    smaller[2] ? _value_188 :
    _value_65;
  wire _value_604 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? _value_600 : 1'b1) :
    larger[3] ? (smaller[3] ? _value_602 : 1'b1) :
    1'b1;
  wire _value_605 =  // LookUpTable.swift:35
    smaller[5] ? _value_599 :
    larger[4] ? _value_598 :
    smaller[4] ? _value_198 :
    larger[3] ? 1'b0 :
    _value_597;
  wire _value_606 =  // LookUpTable.swift:35
    smaller[6] ? (larger[5] ? _value_576 : _value_433) :
    larger[5] ? _value_594 :
    smaller[5] ? _value_593 :
    larger[4] ? 1'b0 :
    smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? 1'b0 : _value_591) : _value_592) : 1'b1) :
    larger[3] ? (smaller[3] ? _value_240 : _value_242) :
    1'b1;
  wire _value_607 =  // LookUpTable.swift:35
    smaller[7] ? _value_572 :
    larger[6] ? _value_571 :
    smaller[6] ? _value_570 :
    larger[5] ? _value_569 :
    smaller[5] ? _value_568 :
    larger[4] ? _value_567 :
    1'b0;
  wire _value_608 =  // LookUpTable.swift:35
    larger[7] ? _value_607 :
    larger[6] ? _value_606 :
    larger[5] ? _value_605 :
    larger[4] ? _value_604 :
    larger[3] ? _value_603 :
    1'b0;
  wire _value_609 = _value_608 ^ _value_431;  // LookUpTable.swift:35
  wire _value_610 = larger[2] ? _value_126 : 1'b1;  // LookUpTable.swift:35
  wire _value_611 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_610 : 1'b1) :
    larger[2] ? _value_41 :
    1'b0;
  wire _value_612 = larger[3] ? _value_44 : _value_275;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_613 = larger[4] ? (smaller[4] ? _value_611 : _value_612) : _value_611;
  wire _value_614 = larger[2] ? _value_395 : _value_186;  // LookUpTable.swift:35
  wire _value_615 = smaller[2] ? _value_24 : _value_51;  // LookUpTable.swift:35
  wire _value_616 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_614 : _value_130) : _value_40) :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_25 : _value_615) : _value_471) :
    smaller[3] ? _value_156 :
    _value_473;
  wire _value_617 =  // LookUpTable.swift:35
    smaller[5] ? _value_613 :
    larger[4] ? _value_616 :
    smaller[4] ? _value_612 :
    larger[3] ? (smaller[3] ? _value_397 : _value_130) :
    smaller[3] ? 1'b1 :
    larger[2] ? _value_38 :
    _value_288;
  wire _value_618 = smaller[2] ? _value_137 : _value_109;  // LookUpTable.swift:35
  wire _value_619 =  // LookUpTable.swift:35
    smaller[3] ? _value_296 :
    larger[2] ? _value_618 :
    _value_106;
  wire _value_620 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? _value_8 :
    _value_205;
  wire _value_621 =  // LookUpTable.swift:35
    larger[3] ? _value_619 :
    smaller[3] ? _value_300 :
    _value_190;
  wire _value_622 = smaller[2] ? _value_86 : _value_254;  // LookUpTable.swift:35
  wire _value_623 = larger[2] ? 1'b0 : _value_622;  // LookUpTable.swift:35
  wire _value_624 = smaller[2] ? _value_86 : _value_118;  // LookUpTable.swift:35
  wire _value_625 = larger[2] ? _value_461 : 1'b1;  // LookUpTable.swift:35
  wire _value_626 =  // LookUpTable.swift:35
    smaller[3] ? _value_307 :
    larger[2] ? _value_624 :
    _value_106;
  wire _value_627 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? 1'b1 : _value_615) : _value_195) :
    smaller[3] ? _value_156 :
    _value_623;
  wire _value_628 =  // LookUpTable.swift:35
    smaller[4] ? _value_621 :
    larger[3] ? _value_620 :
    smaller[3] ? (larger[2] ? _value_353 : _value_155) :
    1'b0;
  wire _value_629 = larger[2] ? _value_87 : _value_396;  // LookUpTable.swift:35
  wire _value_630 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_412 : _value_307) :
    smaller[3] ? _value_629 :
    _value_521;
  wire _value_631 = larger[2] ? _value_25 : _value_202;  // LookUpTable.swift:35
  wire _value_632 = larger[2] ? 1'b0 : _value_297;  // LookUpTable.swift:35
  wire _value_633 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? 1'b1 : _value_631) :
    smaller[3] ? (larger[2] ? _value_445 : _value_17) :
    1'b0;
  wire _value_634 =  // LookUpTable.swift:35
    smaller[4] ? _value_630 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_181 : _value_255) : _value_262) :
    smaller[3] ? _value_9 :
    larger[2] ? _value_15 :
    _value_490;
  wire _value_635 =  // LookUpTable.swift:35
    larger[4] ? _value_628 :
    smaller[4] ? _value_627 :
    larger[3] ? _value_626 :
    smaller[3] ? _value_625 :
    _value_404;
  wire _value_636 = smaller[2] ? _value_14 : _value_35;  // LookUpTable.swift:35
  wire _value_637 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? _value_38 :
    _value_636;
  wire _value_638 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_397 : _value_262) : _value_637) :
    larger[3] ? _value_357 :
    smaller[3] ? _value_46 :
    larger[2] ? 1'b0 :
    _value_624;
  wire _value_639 = smaller[2] ? _value_248 : 1'b1;  // LookUpTable.swift:35
  wire _value_640 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? 1'b0 : _value_395) :
    larger[2] ? _value_367 :
    _value_110;
  wire _value_641 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_448;
  wire _value_642 =  // LookUpTable.swift:35
    larger[3] ? _value_640 :
    smaller[3] ? (larger[2] ? _value_639 : 1'b1) :
    _value_352;
  wire _value_643 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_31 : _value_206) :
    smaller[3] ? _value_53 :
    _value_532;
  wire _value_644 =  // LookUpTable.swift:35
    smaller[4] ? _value_642 :
    larger[3] ? _value_641 :
    _value_360;
  wire _value_645 =  // LookUpTable.swift:35
    larger[4] ? _value_638 :
    smaller[4] ? _value_612 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_395 : _value_252) : _value_111) :
    _value_637;
  wire _value_646 =  // LookUpTable.swift:35
    smaller[5] ? _value_635 :
    larger[4] ? _value_634 :
    smaller[4] ? _value_633 :
    larger[3] ? (smaller[3] ? _value_159 : _value_88) :
    smaller[3] ? _value_632 :
    larger[2] ? (smaller[2] ? _value_312 : _value_105) :
    1'b1;
  wire _value_647 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_253 : _value_111) :
    smaller[3] ? 1'b1 :
    larger[2] ? _value_8 :
    _value_400;
  wire _value_648 =  // LookUpTable.swift:35
    smaller[4] ? _value_647 :
    larger[3] ? (smaller[3] ? _value_446 : _value_289) :
    smaller[3] ? _value_53 :
    _value_437;
  wire _value_649 =  // LookUpTable.swift:35
    smaller[5] ? _value_613 :
    larger[4] ? _value_648 :
    smaller[4] ? _value_612 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_251 : _value_177) : _value_111) :
    _value_401;
  wire _value_650 =  // LookUpTable.swift:35
    smaller[6] ? (larger[5] ? _value_617 : _value_613) :
    larger[5] ? _value_646 :
    smaller[5] ? _value_645 :
    larger[4] ? _value_644 :
    smaller[4] ? _value_643 :
    larger[3] ? (smaller[3] ? _value_333 : _value_439) :
    smaller[3] ? _value_187 :
    _value_26;
  wire _value_651 = larger[2] ? _value_8 : _value_21;  // LookUpTable.swift:35
  wire _value_652 = smaller[3] ? _value_286 : _value_88;  // LookUpTable.swift:35
  wire _value_653 = smaller[2] ? _value_2 : _value_16;  // LookUpTable.swift:35
  wire _value_654 = larger[2] ? 1'b1 : _value_653;  // LookUpTable.swift:35
  wire _value_655 = larger[2] ? _value_653 : 1'b0;  // LookUpTable.swift:35
  wire _value_656 =  // LookUpTable.swift:35
    larger[3] ? _value_373 :
    smaller[3] ? 1'b1 :
    _value_654;
  wire _value_657 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_404 : _value_651) : _value_652) :
    larger[3] ? (smaller[3] ? _value_588 : 1'b0) :
    smaller[3] ? (larger[2] ? 1'b0 : _value_371) :
    larger[2] ? _value_495 :
    1'b1;
  wire _value_658 = larger[2] ? _value_310 : _value_145;  // LookUpTable.swift:35
  wire _value_659 = smaller[2] ? _value_68 : _value_16;  // LookUpTable.swift:35
  wire _value_660 = larger[2] ? 1'b1 : _value_659;  // LookUpTable.swift:35
  wire _value_661 = larger[2] ? (smaller[2] ? _value_7 : _value_59) : 1'b0;  // LookUpTable.swift:35
  wire _value_662 = smaller[2] ? _value_233 : _value_116;  // LookUpTable.swift:35
  wire _value_663 =  // LookUpTable.swift:35
    smaller[3] ? 1'b0 :
    larger[2] ? 1'b0 :
    smaller[2] ? _value_309 :
    _value_238;
  wire _value_664 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_661 : _value_46) :
    smaller[3] ? _value_141 :
    _value_658;
  wire _value_665 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? 1'b0 : _value_260) : _value_658) :
        _value_340) :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_235 : 1'b1) : 1'b1) :
    smaller[3] ? _value_660 :
    _value_64;
  wire _value_666 =  // LookUpTable.swift:35
    larger[4] ? _value_657 :
    smaller[4] ? _value_656 :
    larger[3] ? _value_210 :
    smaller[3] ? _value_655 :
    1'b0;
  wire _value_667 = smaller[2] ? _value_91 : _value_254;  // LookUpTable.swift:35
  wire _value_668 = larger[2] ? 1'b0 : _value_667;  // LookUpTable.swift:35
  wire _value_669 = smaller[2] ? _value_309 : _value_103;  // LookUpTable.swift:35
  wire _value_670 =  // LookUpTable.swift:35
    smaller[3] ? _value_668 :
    larger[2] ? _value_669 :
    1'b1;
  wire _value_671 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_442 : 1'b0) :
    smaller[3] ? (larger[2] ? 1'b0 : _value_104) :
    larger[2] ? _value_301 :
    1'b1;
  wire _value_672 = larger[2] ? _value_453 : _value_145;  // LookUpTable.swift:35
  wire _value_673 =  // LookUpTable.swift:35
    smaller[4] ? _value_671 :
    larger[3] ? _value_670 :
    smaller[3] ? 1'b1 :
    _value_526;
  wire _value_674 = smaller[2] ? _value_143 : _value_103;  // LookUpTable.swift:35
  wire _value_675 =  // LookUpTable.swift:35
    smaller[3] ? 1'b0 :
    larger[2] ? 1'b0 :
    _value_674;
  wire _value_676 =  // LookUpTable.swift:35
    smaller[3] ? _value_407 :
    larger[2] ? (smaller[2] ? _value_56 : _value_68) :
    1'b0;
  wire _value_677 =  // LookUpTable.swift:35
    larger[3] ? _value_340 :
    smaller[3] ? _value_364 :
    _value_46;
  wire _value_678 = smaller[2] ? _value_233 : _value_105;  // LookUpTable.swift:35
  wire _value_679 =  // LookUpTable.swift:35
    larger[2] ? 1'b1 :
    smaller[2] ? _value_68 :
    _value_35;
  wire _value_680 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_454 : _value_311) :
    smaller[3] ? _value_262 :
    _value_9;
  wire _value_681 =  // LookUpTable.swift:35
    smaller[4] ? _value_677 :
    larger[3] ? _value_676 :
    _value_675;
  wire _value_682 =  // LookUpTable.swift:35
    larger[4] ? _value_673 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_130 : _value_526) : _value_452) :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_445 : _value_155) : 1'b0) :
    smaller[3] ? _value_454 :
    _value_672;
  wire _value_683 =  // LookUpTable.swift:35
    smaller[5] ? _value_666 :
    larger[4] ? _value_665 :
    smaller[4] ? _value_664 :
    larger[3] ? _value_663 :
    smaller[3] ? (larger[2] ? _value_662 : 1'b1) :
    1'b1;
  wire _value_684 = smaller[2] ? _value_62 : _value_2;  // LookUpTable.swift:35
  wire _value_685 = smaller[2] ? _value_20 : _value_35;  // LookUpTable.swift:35
  wire _value_686 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_684;
  wire _value_687 =  // LookUpTable.swift:35
    larger[3] ? _value_686 :
    smaller[3] ? (larger[2] ? _value_685 : 1'b0) :
    1'b0;
  wire _value_688 = larger[2] ? 1'b0 : _value_243;  // LookUpTable.swift:35
  wire _value_689 = larger[2] ? _value_327 : 1'b1;  // LookUpTable.swift:35
  wire _value_690 = smaller[2] ? _value_2 : _value_68;  // LookUpTable.swift:35
  wire _value_691 = smaller[2] ? _value_313 : _value_116;  // LookUpTable.swift:35
  wire _value_692 = larger[2] ? 1'b1 : _value_66;  // LookUpTable.swift:35
  wire _value_693 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_688 : _value_689) :
    smaller[3] ? _value_9 :
    larger[2] ? 1'b1 :
    _value_690;
  wire _value_694 =  // LookUpTable.swift:35
    smaller[4] ? _value_687 :
    larger[3] ? _value_72 :
    _value_554;
  wire _value_695 = larger[2] ? larger[1] : 1'b0;  // LookUpTable.swift:35
  wire _value_696 = larger[2] ? 1'b0 : _value_241;  // LookUpTable.swift:35
  wire _value_697 =  // LookUpTable.swift:35
    larger[3] ? _value_584 :
    smaller[3] ? _value_328 :
    larger[2] ? 1'b0 :
    _value_239;
  wire _value_698 = smaller[2] ? _value_65 : _value_35;  // LookUpTable.swift:35
  wire _value_699 =  // LookUpTable.swift:35
    larger[3] ? 1'b1 :
    smaller[3] ? _value_695 :
    _value_552;
  wire _value_700 =  // LookUpTable.swift:35
    smaller[4] ? _value_697 :
    larger[3] ? _value_695 :
    _value_696;
  wire _value_701 =  // LookUpTable.swift:35
    larger[4] ? _value_694 :
    smaller[4] ? _value_693 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_691 : 1'b1) : 1'b1) :
    smaller[3] ? _value_692 :
    _value_268;
  wire _value_702 =  // LookUpTable.swift:35
    larger[3] ? _value_47 :
    smaller[3] ? _value_658 :
    _value_512;
  wire _value_703 = smaller[2] ? 1'b1 : _value_56;  // LookUpTable.swift:35
  wire _value_704 = smaller[2] ? _value_57 : _value_68;  // LookUpTable.swift:35
  wire _value_705 = smaller[2] ? _value_238 : _value_241;  // LookUpTable.swift:35
  wire _value_706 = larger[2] ? 1'b0 : _value_705;  // LookUpTable.swift:35
  wire _value_707 =  // LookUpTable.swift:35
    larger[2] ? 1'b0 :
    smaller[2] ? _value_137 :
    _value_143;
  wire _value_708 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_703 : 1'b0) :
    larger[2] ? _value_704 :
    1'b0;
  wire _value_709 =  // LookUpTable.swift:35
    smaller[4] ? _value_702 :
    larger[3] ? (smaller[3] ? _value_333 : _value_328) :
    _value_131;
  wire _value_710 = smaller[3] ? _value_225 : 1'b0;  // LookUpTable.swift:35
  wire _value_711 = smaller[2] ? _value_230 : _value_380;  // LookUpTable.swift:35
  wire _value_712 = larger[2] ? _value_711 : 1'b1;  // LookUpTable.swift:35
  wire _value_713 =  // LookUpTable.swift:35
    larger[3] ? _value_710 :
    smaller[3] ? _value_509 :
    _value_388;
  wire _value_714 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_415 : _value_688) : 1'b1) :
    larger[3] ? _value_581 :
    _value_219;
  wire _value_715 =  // LookUpTable.swift:35
    larger[4] ? _value_709 :
    smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? 1'b1 : _value_703) : _value_70) :
        _value_197) :
    larger[3] ? _value_708 :
    smaller[3] ? _value_707 :
    _value_706;
  wire _value_716 =  // LookUpTable.swift:35
    smaller[5] ? _value_701 :
    larger[4] ? _value_700 :
    smaller[4] ? _value_699 :
    larger[3] ? 1'b1 :
    smaller[3] ? (larger[2] ? _value_698 : 1'b0) :
    1'b0;
  wire _value_717 =  // LookUpTable.swift:35
    larger[5] ? _value_683 :
    smaller[5] ? _value_682 :
    larger[4] ? _value_681 :
    smaller[4] ? _value_680 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_678 : 1'b1) : 1'b1) :
    smaller[3] ? _value_679 :
    _value_165;
  wire _value_718 = larger[2] ? _value_8 : _value_355;  // LookUpTable.swift:35
  wire _value_719 =  // LookUpTable.swift:35
    larger[3] ? _value_99 :
    smaller[3] ? _value_370 :
    1'b1;
  wire _value_720 =  // LookUpTable.swift:35
    smaller[3] ? 1'b0 :
    larger[2] ? _value_87 :
    _value_295;
  wire _value_721 =  // LookUpTable.swift:35
    larger[3] ? _value_443 :
    smaller[3] ? _value_286 :
    _value_102;
  wire _value_722 =  // LookUpTable.swift:35
    smaller[4] ? _value_719 :
    larger[3] ? (smaller[3] ? _value_256 : _value_404) :
    smaller[3] ? _value_718 :
    _value_412;
  wire _value_723 = larger[2] ? _value_15 : _value_285;  // LookUpTable.swift:35
  wire _value_724 = smaller[2] ? _value_100 : _value_116;  // LookUpTable.swift:35
  wire _value_725 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_723 : _value_22) :
    smaller[3] ? _value_333 :
    larger[2] ? _value_87 :
    _value_316;
  wire _value_726 = smaller[2] ? _value_14 : _value_163;  // LookUpTable.swift:35
  wire _value_727 =  // LookUpTable.swift:35
    smaller[3] ? _value_654 :
    larger[2] ? _value_726 :
    1'b0;
  wire _value_728 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_625 : 1'b1) :
    smaller[3] ? _value_536 :
    _value_655;
  wire _value_729 =  // LookUpTable.swift:35
    smaller[4] ? _value_725 :
    larger[3] ? _value_675 :
    smaller[3] ? (larger[2] ? _value_724 : 1'b1) :
    1'b1;
  wire _value_730 =  // LookUpTable.swift:35
    larger[4] ? _value_722 :
    smaller[4] ? _value_721 :
    larger[3] ? _value_720 :
    smaller[3] ? _value_460 :
    1'b1;
  wire _value_731 = smaller[2] ? 1'b1 : _value_204;  // LookUpTable.swift:35
  wire _value_732 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_178 : _value_256) :
    smaller[3] ? _value_130 :
    _value_283;
  wire _value_733 =  // LookUpTable.swift:35
    smaller[4] ? _value_732 :
    larger[3] ? (smaller[3] ? (larger[2] ? 1'b1 : _value_731) : _value_464) :
    smaller[3] ? _value_412 :
    larger[2] ? 1'b0 :
    _value_181;
  wire _value_734 = smaller[3] ? 1'b0 : _value_668;  // LookUpTable.swift:35
  wire _value_735 = larger[2] ? _value_667 : 1'b1;  // LookUpTable.swift:35
  wire _value_736 =  // LookUpTable.swift:35
    larger[3] ? _value_734 :
    smaller[3] ? _value_107 :
    1'b1;
  wire _value_737 = larger[2] ? _value_525 : _value_17;  // LookUpTable.swift:35
  wire _value_738 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_404 : _value_737) :
    smaller[3] ? _value_195 :
    _value_307;
  wire _value_739 =  // LookUpTable.swift:35
    smaller[4] ? _value_736 :
    larger[3] ? (smaller[3] ? _value_735 : 1'b1) :
    smaller[3] ? _value_350 :
    _value_661;
  wire _value_740 =  // LookUpTable.swift:35
    larger[4] ? _value_733 :
    smaller[4] ? (larger[3] ? _value_157 : _value_275) :
    larger[3] ? _value_121 :
    smaller[3] ? _value_130 :
    larger[2] ? _value_25 :
    _value_154;
  wire _value_741 =  // LookUpTable.swift:35
    smaller[5] ? _value_730 :
    larger[4] ? _value_729 :
    smaller[4] ? _value_728 :
    larger[3] ? _value_727 :
    smaller[3] ? 1'b0 :
    larger[2] ? 1'b0 :
    _value_669;
  wire _value_742 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_144 : _value_106) : _value_577) :
    smaller[3] ? (larger[2] ? 1'b1 : _value_363) :
    _value_407;
  wire _value_743 = larger[2] ? _value_318 : _value_106;  // LookUpTable.swift:35
  wire _value_744 = smaller[2] ? _value_143 : _value_233;  // LookUpTable.swift:35
  wire _value_745 =  // LookUpTable.swift:35
    larger[3] ? _value_197 :
    smaller[3] ? _value_743 :
    _value_602;
  wire _value_746 =  // LookUpTable.swift:35
    smaller[4] ? _value_742 :
    larger[3] ? 1'b1 :
    smaller[3] ? _value_64 :
    _value_595;
  wire _value_747 =  // LookUpTable.swift:35
    larger[3] ? _value_514 :
    smaller[3] ? _value_167 :
    _value_70;
  wire _value_748 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_218 : _value_58) : 1'b0) :
    larger[3] ? _value_168 :
    1'b0;
  wire _value_749 =  // LookUpTable.swift:35
    larger[4] ? _value_746 :
    smaller[4] ? _value_745 :
    larger[3] ? (smaller[3] ? (larger[2] ? 1'b0 : _value_744) : _value_688) :
    _value_27;
  wire _value_750 = larger[2] ? _value_310 : _value_106;  // LookUpTable.swift:35
  wire _value_751 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_4 : _value_487) :
    smaller[3] ? _value_156 :
    _value_88;
  wire _value_752 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_338;
  wire _value_753 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_146 : _value_602) :
    smaller[3] ? _value_404 :
    larger[2] ? _value_25 :
    _value_490;
  wire _value_754 =  // LookUpTable.swift:35
    smaller[4] ? _value_751 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_221 : 1'b0) : _value_46) :
    smaller[3] ? _value_315 :
    _value_750;
  wire _value_755 = smaller[2] ? _value_380 : _value_233;  // LookUpTable.swift:35
  wire _value_756 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? (larger[2] ? _value_755 : 1'b1) :
    _value_556;
  wire _value_757 = larger[2] ? 1'b0 : _value_238;  // LookUpTable.swift:35
  wire _value_758 =  // LookUpTable.swift:35
    smaller[4] ? _value_756 :
    larger[3] ? _value_554 :
    1'b1;
  wire _value_759 =  // LookUpTable.swift:35
    larger[4] ? _value_754 :
    smaller[4] ? _value_753 :
    larger[3] ? _value_752 :
    smaller[3] ? _value_494 :
    1'b0;
  wire _value_760 =  // LookUpTable.swift:35
    smaller[5] ? _value_749 :
    larger[4] ? _value_748 :
    smaller[4] ? _value_747 :
    larger[3] ? _value_242 :
    smaller[3] ? (larger[2] ? 1'b1 : _value_698) :
    larger[2];
  wire _value_761 =  // LookUpTable.swift:35
    larger[5] ? _value_741 :
    smaller[5] ? _value_740 :
    larger[4] ? _value_739 :
    smaller[4] ? _value_738 :
    larger[3] ? (smaller[3] ? _value_156 : _value_454) :
    smaller[3] ? (larger[2] ? _value_453 : _value_110) :
    _value_262;
  wire _value_762 =  // LookUpTable.swift:35
    smaller[6] ? _value_717 :
    larger[5] ? _value_716 :
    smaller[5] ? _value_715 :
    larger[4] ? _value_714 :
    smaller[4] ? _value_713 :
    larger[3] ? 1'b0 :
    smaller[3] ? _value_712 :
    _value_390;
  wire _value_763 =  // LookUpTable.swift:35
    larger[6] ? _value_650 :
    larger[5] ? _value_649 :
    _value_613;
  wire _value_764 =  // LookUpTable.swift:35
    smaller[4] ? _value_611 :
    larger[3] ? _value_458 :
    _value_183;
  wire _value_765 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_632 : _value_521) :
    smaller[3] ? _value_130 :
    _value_192;
  wire _value_766 = smaller[3] ? _value_265 : _value_156;  // LookUpTable.swift:35
  wire _value_767 =  // LookUpTable.swift:35
    smaller[3] ? _value_623 :
    larger[2] ? _value_295 :
    1'b1;
  wire _value_768 =  // LookUpTable.swift:35
    smaller[4] ? _value_765 :
    larger[3] ? (smaller[3] ? _value_9 : _value_723) :
    smaller[3] ? _value_356 :
    _value_88;
  wire _value_769 =  // LookUpTable.swift:35
    smaller[4] ? _value_611 :
    larger[3] ? _value_766 :
    _value_600;
  wire _value_770 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? _value_764 : _value_611) :
    larger[4] ? _value_768 :
    smaller[4] ? (larger[3] ? _value_766 : _value_125) :
    larger[3] ? _value_767 :
    smaller[3] ? _value_130 :
    _value_31;
  wire _value_771 = larger[2] ? _value_251 : _value_149;  // LookUpTable.swift:35
  wire _value_772 = smaller[2] ? _value_312 : _value_234;  // LookUpTable.swift:35
  wire _value_773 =  // LookUpTable.swift:35
    larger[3] ? _value_652 :
    smaller[3] ? _value_771 :
    _value_317;
  wire _value_774 = smaller[2] ? _value_91 : _value_313;  // LookUpTable.swift:35
  wire _value_775 = smaller[2] ? _value_137 : _value_380;  // LookUpTable.swift:35
  wire _value_776 = larger[2] ? _value_775 : 1'b1;  // LookUpTable.swift:35
  wire _value_777 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? 1'b1 : _value_61) :
    smaller[3] ? (larger[2] ? _value_535 : 1'b0) :
    1'b0;
  wire _value_778 =  // LookUpTable.swift:35
    smaller[4] ? _value_773 :
    larger[3] ? (smaller[3] ? (larger[2] ? 1'b0 : _value_772) : _value_319) :
    smaller[3] ? 1'b1 :
    _value_486;
  wire _value_779 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_502 : 1'b1) :
    smaller[3] ? (larger[2] ? 1'b1 : _value_685) :
    _value_268;
  wire _value_780 = smaller[3] ? (larger[2] ? _value_385 : 1'b1) : 1'b1;  // LookUpTable.swift:35
  wire _value_781 =  // LookUpTable.swift:35
    smaller[4] ? _value_779 :
    larger[3] ? 1'b1 :
    smaller[3] ? _value_695 :
    _value_341;
  wire _value_782 =  // LookUpTable.swift:35
    larger[4] ? _value_778 :
    smaller[4] ? _value_777 :
    larger[3] ? _value_561 :
    smaller[3] ? (larger[2] ? 1'b0 : _value_774) :
    _value_776;
  wire _value_783 = smaller[2] ? _value_24 : _value_57;  // LookUpTable.swift:35
  wire _value_784 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_783;
  wire _value_785 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_368 : _value_735) :
    smaller[3] ? _value_262 :
    _value_526;
  wire _value_786 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_196 : _value_46) :
    smaller[3] ? 1'b0 :
    _value_614;
  wire _value_787 =  // LookUpTable.swift:35
    smaller[4] ? _value_785 :
    larger[3] ? _value_784 :
    _value_362;
  wire _value_788 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_8 : _value_214) :
    larger[2] ? _value_690 :
    1'b0;
  wire _value_789 =  // LookUpTable.swift:35
    larger[3] ? _value_788 :
    smaller[3] ? _value_553 :
    larger[2] ? 1'b0 :
    _value_511;
  wire _value_790 = smaller[2] ? _value_68 : _value_213;  // LookUpTable.swift:35
  wire _value_791 =  // LookUpTable.swift:35
    larger[3] ? _value_780 :
    smaller[3] ? (larger[2] ? _value_73 : _value_285) :
    larger[2] ? _value_790 :
    1'b0;
  wire _value_792 =  // LookUpTable.swift:35
    smaller[4] ? _value_789 :
    larger[3] ? _value_710 :
    smaller[3] ? _value_509 :
    _value_237;
  wire _value_793 =  // LookUpTable.swift:35
    larger[4] ? _value_787 :
    smaller[4] ? _value_786 :
    larger[3] ? (smaller[3] ? _value_250 : _value_743) :
    smaller[3] ? _value_111 :
    _value_404;
  wire _value_794 =  // LookUpTable.swift:35
    smaller[5] ? _value_782 :
    larger[4] ? _value_781 :
    smaller[4] ? (larger[3] ? _value_597 : _value_780) :
    larger[3] ? (smaller[3] ? _value_415 : _value_696) :
    1'b1;
  wire _value_795 =  // LookUpTable.swift:35
    larger[5] ? _value_770 :
    larger[4] ? _value_769 :
    _value_611;
  wire _value_796 =  // LookUpTable.swift:35
    smaller[4] ? _value_611 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_8 : _value_36) : _value_286) :
    smaller[3] ? 1'b0 :
    _value_629;
  wire _value_797 = larger[2] ? 1'b0 : _value_662;  // LookUpTable.swift:35
  wire _value_798 =  // LookUpTable.swift:35
    smaller[3] ? _value_631 :
    larger[2] ? _value_60 :
    1'b0;
  wire _value_799 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_333 : _value_797) : _value_150) :
    larger[3] ? (smaller[3] ? _value_330 : _value_390) :
    smaller[3] ? (larger[2] ? 1'b1 : _value_63) :
    _value_70;
  wire _value_800 =  // LookUpTable.swift:35
    smaller[4] ? _value_611 :
    larger[3] ? (smaller[3] ? _value_350 : _value_71) :
    _value_554;
  wire _value_801 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? _value_796 : _value_611) :
    larger[4] ? _value_799 :
    smaller[4] ? (larger[3] ? _value_798 : _value_734) :
    larger[3] ? 1'b0 :
    smaller[3] ? _value_379 :
    _value_242;
  wire _value_802 =  // LookUpTable.swift:35
    smaller[6] ? _value_795 :
    larger[5] ? _value_794 :
    smaller[5] ? _value_793 :
    larger[4] ? _value_792 :
    smaller[4] ? _value_791 :
    larger[3] ? _value_220 :
    1'b0;
  wire _value_803 =  // LookUpTable.swift:35
    smaller[7] ? _value_763 :
    larger[6] ? _value_762 :
    smaller[6] ? _value_761 :
    larger[5] ? _value_760 :
    smaller[5] ? _value_759 :
    larger[4] ? _value_758 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_344 : _value_71) : _value_554) :
    larger[3] ? (smaller[3] ? _value_268 : _value_75) :
    smaller[3] ? (larger[2] ? 1'b0 : _value_711) :
    _value_757;
  wire _value_804 =  // LookUpTable.swift:35
    larger[7] ? _value_803 :
    larger[6] ? _value_802 :
    larger[5] ? _value_801 :
    larger[4] ? _value_800 :
    larger[3] ? (smaller[3] ? _value_610 : _value_130) :
    _value_74;
  wire _value_805 = _value_804 ^ _value_609;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_806 = larger[2] ? (smaller[2] ? _value_233 : 1'b1) : _value_68;
  wire _value_807 = larger[2] ? _value_42 : _value_126;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_808 = larger[3] ? (smaller[3] ? _value_806 : _value_807) : _value_806;
  wire _value_809 = larger[2] ? _value_123 : _value_41;  // LookUpTable.swift:35
  wire _value_810 = smaller[3] ? _value_807 : _value_809;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_811 = larger[3] ? (smaller[3] ? _value_809 : _value_807) : _value_810;
  // LookUpTable.swift:35
  wire _value_812 = larger[4] ? (smaller[4] ? _value_808 : _value_811) : _value_808;
  wire _value_813 = larger[2] ? _value_252 : _value_15;  // LookUpTable.swift:35
  wire _value_814 = smaller[2] ? _value_35 : _value_114;  // LookUpTable.swift:35
  wire _value_815 = larger[2] ? _value_282 : _value_814;  // LookUpTable.swift:35
  wire _value_816 = smaller[3] ? _value_807 : _value_813;  // LookUpTable.swift:35
  wire _value_817 = smaller[2] ? _value_109 : _value_24;  // LookUpTable.swift:35
  wire _value_818 = larger[2] ? _value_154 : _value_814;  // LookUpTable.swift:35
  wire _value_819 = larger[2] ? _value_624 : _value_817;  // LookUpTable.swift:35
  wire _value_820 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_622 : _value_817) :
    larger[2] ? _value_358 :
    _value_49;
  wire _value_821 = larger[2] ? _value_177 : _value_38;  // LookUpTable.swift:35
  wire _value_822 = smaller[3] ? _value_807 : _value_821;  // LookUpTable.swift:35
  wire _value_823 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_813 : _value_815) : _value_816) :
    larger[3] ? _value_820 :
    smaller[3] ? _value_818 :
    _value_819;
  wire _value_824 =  // LookUpTable.swift:35
    smaller[5] ? _value_812 :
    larger[4] ? _value_823 :
    smaller[4] ? _value_811 :
    larger[3] ? (smaller[3] ? _value_821 : _value_818) :
    _value_822;
  wire _value_825 = smaller[2] ? _value_116 : _value_24;  // LookUpTable.swift:35
  wire _value_826 = larger[2] ? _value_731 : _value_49;  // LookUpTable.swift:35
  wire _value_827 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_92 : _value_461) :
    larger[2] ? _value_825 :
    _value_282;
  wire _value_828 = larger[2] ? _value_369 : _value_15;  // LookUpTable.swift:35
  wire _value_829 =  // LookUpTable.swift:35
    larger[3] ? _value_827 :
    smaller[3] ? _value_826 :
    larger[2] ? _value_395 :
    _value_639;
  wire _value_830 = smaller[2] ? _value_35 : _value_137;  // LookUpTable.swift:35
  wire _value_831 = larger[2] ? _value_191 : _value_830;  // LookUpTable.swift:35
  wire _value_832 = larger[2] ? _value_531 : _value_817;  // LookUpTable.swift:35
  wire _value_833 = larger[2] ? _value_41 : _value_470;  // LookUpTable.swift:35
  wire _value_834 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_395 : _value_295) :
    larger[2] ? _value_110 :
    _value_154;
  wire _value_835 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_819 : _value_826) :
    smaller[3] ? _value_831 :
    _value_832;
  wire _value_836 =  // LookUpTable.swift:35
    smaller[4] ? _value_829 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_470 : _value_367) : _value_828) :
    smaller[3] ? (larger[2] ? _value_825 : _value_154) :
    larger[2] ? _value_194 :
    _value_101;
  wire _value_837 = smaller[2] ? _value_35 : _value_86;  // LookUpTable.swift:35
  wire _value_838 = larger[2] ? _value_837 : _value_295;  // LookUpTable.swift:35
  wire _value_839 = larger[2] ? _value_297 : _value_38;  // LookUpTable.swift:35
  wire _value_840 = smaller[2] ? _value_180 : _value_116;  // LookUpTable.swift:35
  wire _value_841 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_149 : _value_525) :
    larger[2] ? _value_349 :
    _value_837;
  wire _value_842 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_359 : _value_838) :
    smaller[3] ? _value_839 :
    _value_522;
  wire _value_843 = smaller[2] ? _value_105 : _value_7;  // LookUpTable.swift:35
  wire _value_844 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_355 : _value_101) :
    larger[2] ? _value_301 :
    _value_843;
  wire _value_845 = smaller[2] ? _value_105 : _value_24;  // LookUpTable.swift:35
  wire _value_846 =  // LookUpTable.swift:35
    smaller[3] ? _value_50 :
    larger[2] ? _value_17 :
    _value_667;
  wire _value_847 =  // LookUpTable.swift:35
    larger[3] ? _value_844 :
    smaller[3] ? (larger[2] ? _value_110 : _value_448) :
    larger[2] ? _value_205 :
    _value_249;
  wire _value_848 =  // LookUpTable.swift:35
    smaller[4] ? _value_842 :
    larger[3] ? _value_841 :
    smaller[3] ? (larger[2] ? _value_155 : _value_840) :
    larger[2] ? _value_371 :
    _value_3;
  wire _value_849 =  // LookUpTable.swift:35
    larger[4] ? _value_836 :
    smaller[4] ? _value_835 :
    larger[3] ? _value_834 :
    smaller[3] ? _value_833 :
    larger[2] ? _value_830 :
    _value_186;
  wire _value_850 = larger[2] ? _value_436 : _value_110;  // LookUpTable.swift:35
  wire _value_851 = larger[2] ? _value_36 : _value_126;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_852 = larger[3] ? (smaller[3] ? _value_809 : _value_851) : _value_810;
  wire _value_853 = smaller[2] ? _value_105 : _value_37;  // LookUpTable.swift:35
  wire _value_854 = larger[2] ? _value_177 : _value_853;  // LookUpTable.swift:35
  wire _value_855 = larger[2] ? _value_615 : _value_837;  // LookUpTable.swift:35
  wire _value_856 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_821 : _value_831) : _value_822) :
    larger[3] ? (smaller[3] ? _value_832 : _value_833) :
    smaller[3] ? (larger[2] ? _value_191 : _value_837) :
    _value_850;
  wire _value_857 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_830 : _value_396) :
    larger[2] ? _value_255 :
    _value_30;
  wire _value_858 = larger[2] ? _value_288 : _value_181;  // LookUpTable.swift:35
  wire _value_859 =  // LookUpTable.swift:35
    smaller[3] ? _value_858 :
    larger[2] ? _value_140 :
    _value_145;
  wire _value_860 =  // LookUpTable.swift:35
    larger[3] ? _value_857 :
    smaller[3] ? (larger[2] ? _value_189 : _value_194) :
    larger[2] ? _value_837 :
    _value_396;
  wire _value_861 = larger[2] ? _value_15 : _value_194;  // LookUpTable.swift:35
  wire _value_862 = larger[2] ? _value_101 : _value_255;  // LookUpTable.swift:35
  wire _value_863 = smaller[2] ? _value_16 : _value_86;  // LookUpTable.swift:35
  wire _value_864 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_863 : _value_369) :
    larger[2] ? _value_97 :
    _value_445;
  wire _value_865 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_850 : _value_861) :
    smaller[3] ? _value_855 :
    _value_862;
  wire _value_866 =  // LookUpTable.swift:35
    smaller[4] ? _value_860 :
    larger[3] ? _value_859 :
    smaller[3] ? (larger[2] ? _value_119 : _value_229) :
    larger[2] ? _value_202 :
    _value_92;
  wire _value_867 =  // LookUpTable.swift:35
    larger[4] ? _value_856 :
    smaller[4] ? _value_852 :
    larger[3] ? (smaller[3] ? _value_854 : _value_855) :
    smaller[3] ? _value_851 :
    _value_854;
  wire _value_868 =  // LookUpTable.swift:35
    smaller[5] ? _value_849 :
    larger[4] ? _value_848 :
    smaller[4] ? _value_847 :
    larger[3] ? _value_846 :
    smaller[3] ? (larger[2] ? _value_104 : _value_845) :
    larger[2] ? _value_8 :
    _value_194;
  wire _value_869 = larger[2] ? _value_36 : _value_181;  // LookUpTable.swift:35
  wire _value_870 = larger[2] ? _value_117 : _value_853;  // LookUpTable.swift:35
  wire _value_871 =  // LookUpTable.swift:35
    smaller[3] ? _value_854 :
    larger[2] ? _value_353 :
    _value_863;
  wire _value_872 =  // LookUpTable.swift:35
    smaller[3] ? _value_862 :
    larger[2] ? _value_38 :
    smaller[2] ? _value_204 :
    1'b0;
  wire _value_873 =  // LookUpTable.swift:35
    larger[3] ? _value_871 :
    smaller[3] ? _value_869 :
    _value_870;
  wire _value_874 = smaller[2] ? _value_51 : _value_86;  // LookUpTable.swift:35
  wire _value_875 = larger[2] ? _value_297 : _value_853;  // LookUpTable.swift:35
  wire _value_876 =  // LookUpTable.swift:35
    smaller[3] ? _value_870 :
    larger[2] ? _value_30 :
    _value_874;
  wire _value_877 =  // LookUpTable.swift:35
    smaller[4] ? _value_873 :
    larger[3] ? _value_872 :
    smaller[3] ? (larger[2] ? _value_30 : _value_863) :
    larger[2] ? _value_249 :
    _value_119;
  wire _value_878 =  // LookUpTable.swift:35
    smaller[3] ? _value_809 :
    larger[2] ? _value_288 :
    _value_92;
  wire _value_879 =  // LookUpTable.swift:35
    smaller[4] ? _value_808 :
    larger[3] ? _value_878 :
    _value_810;
  wire _value_880 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? (smaller[4] ? _value_808 : _value_852) : _value_808) :
    larger[4] ? _value_877 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_809 : _value_858) : _value_810) :
    larger[3] ? _value_876 :
    smaller[3] ? _value_858 :
    _value_875;
  wire _value_881 =  // LookUpTable.swift:35
    smaller[6] ? (larger[5] ? _value_824 : _value_812) :
    larger[5] ? _value_868 :
    smaller[5] ? _value_867 :
    larger[4] ? _value_866 :
    smaller[4] ? _value_865 :
    larger[3] ? _value_864 :
    smaller[3] ? (larger[2] ? _value_15 : _value_355) :
    larger[2] ? _value_17 :
    _value_297;
  wire _value_882 =  // LookUpTable.swift:35
    smaller[3] ? _value_372 :
    larger[2] ? _value_724 :
    _value_3;
  wire _value_883 = larger[2] ? _value_490 : _value_260;  // LookUpTable.swift:35
  wire _value_884 = larger[2] ? _value_774 : _value_8;  // LookUpTable.swift:35
  wire _value_885 = larger[2] ? _value_25 : _value_406;  // LookUpTable.swift:35
  wire _value_886 =  // LookUpTable.swift:35
    larger[3] ? _value_882 :
    smaller[3] ? _value_405 :
    larger[2] ? _value_17 :
    _value_377;
  wire _value_887 = larger[2] ? _value_840 : _value_15;  // LookUpTable.swift:35
  wire _value_888 = larger[2] ? _value_285 : _value_138;  // LookUpTable.swift:35
  wire _value_889 = larger[2] ? _value_140 : 1'b1;  // LookUpTable.swift:35
  wire _value_890 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_887 : _value_723) :
    smaller[3] ? _value_888 :
    larger[2] ? _value_138 :
    _value_8;
  wire _value_891 =  // LookUpTable.swift:35
    smaller[4] ? _value_886 :
    larger[3] ? (smaller[3] ? _value_18 : _value_883) :
    smaller[3] ? _value_884 :
    _value_885;
  wire _value_892 = larger[2] ? _value_316 : _value_211;  // LookUpTable.swift:35
  wire _value_893 = larger[2] ? 1'b0 : _value_316;  // LookUpTable.swift:35
  wire _value_894 = larger[2] ? _value_25 : _value_214;  // LookUpTable.swift:35
  wire _value_895 = larger[2] ? _value_221 : _value_310;  // LookUpTable.swift:35
  wire _value_896 = larger[2] ? _value_674 : _value_8;  // LookUpTable.swift:35
  wire _value_897 = smaller[2] ? _value_57 : _value_20;  // LookUpTable.swift:35
  wire _value_898 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_146 : _value_892) :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_2 : _value_213) : _value_144) :
    _value_893;
  wire _value_899 = larger[2] ? _value_214 : _value_674;  // LookUpTable.swift:35
  wire _value_900 =  // LookUpTable.swift:35
    smaller[3] ? _value_899 :
    larger[2] ? _value_231 :
    _value_106;
  wire _value_901 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_145 : _value_560) : _value_212) :
    smaller[3] ? (larger[2] ? _value_92 : _value_145) :
    _value_892;
  wire _value_902 =  // LookUpTable.swift:35
    smaller[4] ? _value_898 :
    larger[3] ? (smaller[3] ? _value_894 : _value_895) :
    smaller[3] ? _value_896 :
    larger[2] ? _value_145 :
    _value_897;
  wire _value_903 =  // LookUpTable.swift:35
    larger[4] ? _value_891 :
    smaller[4] ? _value_890 :
    larger[3] ? (smaller[3] ? _value_888 : _value_889) :
    smaller[3] ? _value_491 :
    larger[2] ? _value_152 :
    _value_318;
  wire _value_904 = larger[2] ? _value_490 : _value_140;  // LookUpTable.swift:35
  wire _value_905 = larger[2] ? _value_249 : _value_110;  // LookUpTable.swift:35
  wire _value_906 = larger[2] ? _value_106 : _value_653;  // LookUpTable.swift:35
  wire _value_907 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_203 : _value_904) :
    smaller[3] ? _value_905 :
    _value_906;
  wire _value_908 = smaller[2] ? _value_7 : _value_29;  // LookUpTable.swift:35
  wire _value_909 = larger[2] ? _value_145 : _value_447;  // LookUpTable.swift:35
  wire _value_910 = larger[2] ? _value_255 : _value_349;  // LookUpTable.swift:35
  wire _value_911 =  // LookUpTable.swift:35
    smaller[3] ? _value_909 :
    larger[2] ? _value_447 :
    _value_310;
  wire _value_912 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_573 : _value_251) : _value_324) :
    smaller[3] ? (larger[2] ? _value_461 : _value_358) :
    larger[2] ? _value_908 :
    _value_837;
  wire _value_913 =  // LookUpTable.swift:35
    smaller[4] ? _value_907 :
    larger[3] ? (smaller[3] ? _value_578 : _value_906) :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_204 : _value_16) : _value_453) :
    _value_672;
  wire _value_914 = larger[2] ? _value_209 : _value_310;  // LookUpTable.swift:35
  wire _value_915 = larger[2] ? _value_255 : _value_726;  // LookUpTable.swift:35
  wire _value_916 = larger[2] ? _value_783 : 1'b0;  // LookUpTable.swift:35
  wire _value_917 = larger[2] ? _value_314 : _value_73;  // LookUpTable.swift:35
  wire _value_918 =  // LookUpTable.swift:35
    smaller[3] ? _value_917 :
    larger[2] ? 1'b1 :
    _value_790;
  wire _value_919 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_914 : _value_893) :
    smaller[3] ? _value_915 :
    _value_916;
  wire _value_920 = larger[2] ? _value_678 : _value_363;  // LookUpTable.swift:35
  wire _value_921 = smaller[2] ? _value_7 : _value_68;  // LookUpTable.swift:35
  wire _value_922 = larger[2] ? _value_659 : _value_318;  // LookUpTable.swift:35
  wire _value_923 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_771 : _value_920) :
    smaller[3] ? (larger[2] ? _value_921 : _value_87) :
    larger[2] ? _value_155 :
    _value_724;
  wire _value_924 =  // LookUpTable.swift:35
    smaller[4] ? _value_919 :
    larger[3] ? _value_918 :
    smaller[3] ? (larger[2] ? _value_17 : _value_314) :
    _value_319;
  wire _value_925 =  // LookUpTable.swift:35
    larger[4] ? _value_913 :
    smaller[4] ? _value_912 :
    larger[3] ? _value_911 :
    smaller[3] ? _value_771 :
    _value_910;
  wire _value_926 =  // LookUpTable.swift:35
    smaller[5] ? _value_903 :
    larger[4] ? _value_902 :
    smaller[4] ? _value_901 :
    larger[3] ? _value_900 :
    smaller[3] ? _value_563 :
    larger[2] ? _value_337 :
    _value_144;
  wire _value_927 = larger[2] ? _value_17 : _value_511;  // LookUpTable.swift:35
  wire _value_928 = smaller[2] ? _value_57 : _value_163;  // LookUpTable.swift:35
  wire _value_929 =  // LookUpTable.swift:35
    smaller[3] ? _value_927 :
    larger[2] ? _value_87 :
    _value_145;
  wire _value_930 = larger[2] ? _value_414 : _value_267;  // LookUpTable.swift:35
  wire _value_931 = larger[2] ? 1'b0 : _value_555;  // LookUpTable.swift:35
  wire _value_932 =  // LookUpTable.swift:35
    larger[3] ? _value_929 :
    smaller[3] ? (larger[2] ? _value_73 : _value_155) :
    larger[2] ? _value_928 :
    _value_231;
  wire _value_933 = larger[2] ? _value_145 : _value_551;  // LookUpTable.swift:35
  wire _value_934 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_705 : _value_338) : _value_70) :
    smaller[3] ? _value_797 :
    larger[2] ? _value_413 :
    1'b1;
  wire _value_935 =  // LookUpTable.swift:35
    smaller[4] ? _value_932 :
    larger[3] ? (smaller[3] ? _value_689 : _value_930) :
    smaller[3] ? (larger[2] ? _value_214 : _value_755) :
    _value_931;
  wire _value_936 = larger[2] ? _value_145 : larger[1];  // LookUpTable.swift:35
  wire _value_937 = smaller[2] ? _value_20 : _value_65;  // LookUpTable.swift:35
  wire _value_938 = larger[2] ? _value_251 : 1'b1;  // LookUpTable.swift:35
  wire _value_939 = larger[2] ? _value_230 : 1'b1;  // LookUpTable.swift:35
  wire _value_940 =  // LookUpTable.swift:35
    smaller[3] ? _value_936 :
    larger[2] ? 1'b1 :
    _value_937;
  wire _value_941 = smaller[2] ? _value_312 : _value_238;  // LookUpTable.swift:35
  wire _value_942 =  // LookUpTable.swift:35
    larger[3] ? _value_940 :
    smaller[3] ? _value_938 :
    _value_939;
  wire _value_943 = larger[2] ? _value_69 : _value_387;  // LookUpTable.swift:35
  wire _value_944 = larger[2] ? 1'b1 : _value_224;  // LookUpTable.swift:35
  wire _value_945 =  // LookUpTable.swift:35
    smaller[3] ? _value_943 :
    larger[2] ? _value_698 :
    _value_389;
  wire _value_946 =  // LookUpTable.swift:35
    larger[3] ? _value_945 :
    smaller[3] ? _value_944 :
    larger[2];
  wire _value_947 =  // LookUpTable.swift:35
    smaller[4] ? _value_942 :
    larger[3] ? (smaller[3] ? _value_345 : _value_692) :
    smaller[3] ? (larger[2] ? _value_941 : 1'b1) :
    _value_390;
  wire _value_948 =  // LookUpTable.swift:35
    larger[4] ? _value_935 :
    smaller[4] ? _value_934 :
    larger[3] ? (smaller[3] ? _value_74 : _value_409) :
    smaller[3] ? (larger[2] ? _value_705 : _value_505) :
    _value_933;
  wire _value_949 = larger[2] ? _value_540 : 1'b0;  // LookUpTable.swift:35
  wire _value_950 = smaller[2] ? _value_163 : _value_16;  // LookUpTable.swift:35
  wire _value_951 = smaller[2] ? _value_309 : _value_380;  // LookUpTable.swift:35
  wire _value_952 =  // LookUpTable.swift:35
    smaller[3] ? _value_949 :
    larger[2] ? _value_950 :
    _value_951;
  wire _value_953 = larger[2] ? _value_310 : 1'b1;  // LookUpTable.swift:35
  wire _value_954 = larger[2] ? _value_69 : _value_329;  // LookUpTable.swift:35
  wire _value_955 =  // LookUpTable.swift:35
    larger[3] ? _value_952 :
    smaller[3] ? (larger[2] ? _value_316 : _value_63) :
    _value_266;
  wire _value_956 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? 1'b0 : _value_601) :
    larger[2] ? _value_327 :
    _value_25;
  wire _value_957 =  // LookUpTable.swift:35
    larger[3] ? _value_956 :
    smaller[3] ? (larger[2] ? _value_559 : _value_87) :
    _value_899;
  wire _value_958 =  // LookUpTable.swift:35
    smaller[4] ? _value_955 :
    larger[3] ? (smaller[3] ? (larger[2] ? 1'b0 : _value_501) : _value_953) :
    smaller[3] ? (larger[2] ? _value_684 : 1'b0) :
    _value_954;
  wire _value_959 = larger[2] ? _value_17 : _value_239;  // LookUpTable.swift:35
  wire _value_960 =  // LookUpTable.swift:35
    smaller[3] ? _value_689 :
    larger[2] ? _value_508 :
    _value_544;
  wire _value_961 = larger[2] ? _value_241 : _value_56;  // LookUpTable.swift:35
  wire _value_962 =  // LookUpTable.swift:35
    smaller[3] ? _value_961 :
    larger[2] ? _value_241 :
    _value_223;
  wire _value_963 =  // LookUpTable.swift:35
    larger[3] ? _value_960 :
    smaller[3] ? _value_959 :
    _value_696;
  wire _value_964 = smaller[2] ? _value_56 : _value_2;  // LookUpTable.swift:35
  wire _value_965 =  // LookUpTable.swift:35
    smaller[3] ? _value_74 :
    larger[2] ? _value_964 :
    1'b0;
  wire _value_966 = smaller[2] ? _value_163 : _value_65;  // LookUpTable.swift:35
  wire _value_967 =  // LookUpTable.swift:35
    smaller[3] ? _value_695 :
    larger[2] ? larger[1] :
    _value_387;
  wire _value_968 =  // LookUpTable.swift:35
    larger[3] ? _value_965 :
    smaller[3] ? _value_930 :
    _value_936;
  wire _value_969 =  // LookUpTable.swift:35
    smaller[4] ? _value_963 :
    larger[3] ? _value_962 :
    _value_582;
  wire _value_970 =  // LookUpTable.swift:35
    larger[4] ? _value_958 :
    smaller[4] ? _value_957 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_243 : _value_583) : _value_944) :
    smaller[3] ? _value_547 :
    _value_689;
  wire _value_971 =  // LookUpTable.swift:35
    smaller[5] ? _value_948 :
    larger[4] ? _value_947 :
    smaller[4] ? _value_946 :
    larger[3] ? (smaller[3] ? _value_757 : _value_415) :
    smaller[3] ? _value_545 :
    _value_75;
  wire _value_972 =  // LookUpTable.swift:35
    larger[5] ? _value_926 :
    smaller[5] ? _value_925 :
    larger[4] ? _value_924 :
    smaller[4] ? _value_923 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_73 : _value_214) : _value_922) :
    smaller[3] ? (larger[2] ? _value_591 : _value_73) :
    _value_660;
  wire _value_973 = larger[2] ? _value_285 : _value_301;  // LookUpTable.swift:35
  wire _value_974 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_52 : _value_297) :
    larger[2] ? _value_295 :
    _value_3;
  wire _value_975 =  // LookUpTable.swift:35
    larger[3] ? _value_974 :
    smaller[3] ? (larger[2] ? _value_843 : _value_205) :
    _value_973;
  wire _value_976 = larger[2] ? _value_845 : _value_288;  // LookUpTable.swift:35
  wire _value_977 = smaller[2] ? _value_91 : _value_109;  // LookUpTable.swift:35
  wire _value_978 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_49 : _value_104) :
    larger[2] ? _value_977 :
    _value_38;
  wire _value_979 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_126 : _value_119) : _value_976) :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_24 : _value_469) : _value_874) :
    larger[2] ? _value_181 :
    _value_299;
  wire _value_980 =  // LookUpTable.swift:35
    smaller[4] ? _value_975 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_525 : _value_837) : _value_372) :
    smaller[3] ? _value_887 :
    larger[2] ? _value_731 :
    _value_17;
  wire _value_981 = larger[2] ? _value_155 : _value_377;  // LookUpTable.swift:35
  wire _value_982 = larger[2] ? _value_285 : _value_423;  // LookUpTable.swift:35
  wire _value_983 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_371 : _value_525) : _value_405) :
    smaller[3] ? _value_981 :
    larger[2] ? _value_772 :
    _value_15;
  wire _value_984 =  // LookUpTable.swift:35
    smaller[3] ? _value_723 :
    larger[2] ? _value_285 :
    _value_667;
  wire _value_985 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_138 : _value_25) :
    larger[2] ? _value_106 :
    _value_60;
  wire _value_986 =  // LookUpTable.swift:35
    larger[3] ? _value_984 :
    smaller[3] ? (larger[2] ? _value_419 : _value_8) :
    _value_491;
  wire _value_987 =  // LookUpTable.swift:35
    smaller[4] ? _value_983 :
    larger[3] ? (smaller[3] ? _value_982 : _value_319) :
    smaller[3] ? _value_651 :
    _value_922;
  wire _value_988 =  // LookUpTable.swift:35
    larger[4] ? _value_980 :
    smaller[4] ? _value_979 :
    larger[3] ? _value_978 :
    smaller[3] ? _value_976 :
    larger[2] ? _value_194 :
    _value_140;
  wire _value_989 = larger[2] ? _value_636 : _value_92;  // LookUpTable.swift:35
  wire _value_990 = larger[2] ? _value_618 : _value_843;  // LookUpTable.swift:35
  wire _value_991 =  // LookUpTable.swift:35
    smaller[3] ? _value_875 :
    larger[2] ? _value_445 :
    _value_52;
  wire _value_992 = larger[2] ? _value_145 : _value_202;  // LookUpTable.swift:35
  wire _value_993 =  // LookUpTable.swift:35
    larger[3] ? _value_991 :
    smaller[3] ? _value_989 :
    _value_990;
  wire _value_994 = larger[2] ? _value_622 : _value_845;  // LookUpTable.swift:35
  wire _value_995 =  // LookUpTable.swift:35
    smaller[4] ? _value_993 :
    larger[3] ? (smaller[3] ? _value_98 : _value_992) :
    smaller[3] ? (larger[2] ? _value_281 : _value_52) :
    _value_462;
  wire _value_996 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_152 : _value_249) :
    larger[2] ? _value_140 :
    _value_845;
  wire _value_997 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_845 : _value_152) :
    larger[2] ? _value_653 :
    _value_144;
  wire _value_998 =  // LookUpTable.swift:35
    larger[3] ? _value_996 :
    smaller[3] ? (larger[2] ? _value_110 : _value_573) :
    larger[2] ? _value_653 :
    _value_181;
  wire _value_999 = larger[2] ? _value_251 : _value_461;  // LookUpTable.swift:35
  wire _value_1000 =  // LookUpTable.swift:35
    smaller[3] ? _value_999 :
    larger[2] ? _value_255 :
    _value_908;
  wire _value_1001 =  // LookUpTable.swift:35
    larger[3] ? _value_1000 :
    smaller[3] ? (larger[2] ? _value_731 : _value_285) :
    _value_838;
  wire _value_1002 =  // LookUpTable.swift:35
    smaller[4] ? _value_998 :
    larger[3] ? _value_997 :
    smaller[3] ? _value_672 :
    _value_909;
  wire _value_1003 =  // LookUpTable.swift:35
    larger[4] ? _value_995 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_809 : _value_989) : _value_810) :
    larger[3] ? (smaller[3] ? _value_990 : _value_359) :
    smaller[3] ? (larger[2] ? _value_636 : _value_395) :
    _value_994;
  wire _value_1004 =  // LookUpTable.swift:35
    smaller[5] ? _value_988 :
    larger[4] ? _value_987 :
    smaller[4] ? _value_986 :
    larger[3] ? _value_985 :
    smaller[3] ? _value_904 :
    _value_479;
  wire _value_1005 = larger[2] ? _value_8 : _value_17;  // LookUpTable.swift:35
  wire _value_1006 = smaller[2] ? _value_312 : _value_233;  // LookUpTable.swift:35
  wire _value_1007 = larger[2] ? _value_214 : _value_1006;  // LookUpTable.swift:35
  wire _value_1008 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_601 : _value_559) : _value_1005) :
    smaller[3] ? (larger[2] ? _value_87 : _value_255) :
    _value_917;
  wire _value_1009 =  // LookUpTable.swift:35
    smaller[3] ? _value_592 :
    larger[2] ? _value_508 :
    _value_505;
  wire _value_1010 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_726 : _value_251) : _value_927) :
    smaller[3] ? _value_915 :
    larger[2] ? _value_703 :
    _value_155;
  wire _value_1011 =  // LookUpTable.swift:35
    smaller[4] ? _value_1008 :
    larger[3] ? (smaller[3] ? _value_895 : _value_1007) :
    smaller[3] ? (larger[2] ? _value_106 : _value_343) :
    _value_222;
  wire _value_1012 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_931 : _value_938) :
    smaller[3] ? _value_409 :
    _value_943;
  wire _value_1013 =  // LookUpTable.swift:35
    smaller[3] ? _value_933 :
    larger[2] ? 1'b1 :
    smaller[2] ? _value_65 :
    _value_213;
  wire _value_1014 =  // LookUpTable.swift:35
    larger[3] ? _value_1013 :
    smaller[3] ? _value_953 :
    _value_689;
  wire _value_1015 =  // LookUpTable.swift:35
    smaller[4] ? _value_1012 :
    larger[3] ? _value_939 :
    smaller[3] ? (larger[2] ? _value_65 : _value_941) :
    _value_757;
  wire _value_1016 =  // LookUpTable.swift:35
    larger[4] ? _value_1011 :
    smaller[4] ? _value_1010 :
    larger[3] ? _value_1009 :
    smaller[3] ? (larger[2] ? _value_790 : _value_318) :
    _value_236;
  wire _value_1017 = smaller[2] ? _value_380 : _value_234;  // LookUpTable.swift:35
  wire _value_1018 = smaller[2] ? 1'b1 : _value_162;  // LookUpTable.swift:35
  wire _value_1019 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_251 : _value_601) :
    larger[2] ? _value_1017 :
    _value_1018;
  wire _value_1020 = larger[2] ? 1'b1 : _value_950;  // LookUpTable.swift:35
  wire _value_1021 =  // LookUpTable.swift:35
    larger[3] ? _value_1019 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_62 : _value_163) : _value_87) :
    larger[2] ? _value_155 :
    _value_1017;
  wire _value_1022 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_149 : _value_921) :
    larger[2] ? _value_1018 :
    _value_155;
  wire _value_1023 =  // LookUpTable.swift:35
    larger[3] ? _value_1022 :
    smaller[3] ? _value_372 :
    larger[2] ? _value_772 :
    _value_1018;
  wire _value_1024 =  // LookUpTable.swift:35
    smaller[4] ? _value_1021 :
    larger[3] ? (smaller[3] ? _value_1020 : _value_949) :
    smaller[3] ? _value_776 :
    larger[2] ? _value_320 :
    _value_166;
  wire _value_1025 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_954 : _value_959) :
    smaller[3] ? _value_543 :
    _value_74;
  wire _value_1026 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_712 : _value_930) :
    smaller[3] ? _value_1007 :
    _value_931;
  wire _value_1027 =  // LookUpTable.swift:35
    smaller[4] ? _value_1025 :
    larger[3] ? _value_696 :
    smaller[3] ? _value_75 :
    _value_695;
  wire _value_1028 =  // LookUpTable.swift:35
    larger[4] ? _value_1024 :
    smaller[4] ? _value_1023 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_406 : _value_775) : _value_688) :
    smaller[3] ? (larger[2] ? 1'b1 : _value_490) :
    larger[2] ? _value_503 :
    _value_251;
  wire _value_1029 =  // LookUpTable.swift:35
    smaller[5] ? _value_1016 :
    larger[4] ? _value_1015 :
    smaller[4] ? _value_1014 :
    larger[3] ? larger[2] :
    smaller[3] ? (larger[2] ? _value_238 : _value_505) :
    _value_961;
  wire _value_1030 =  // LookUpTable.swift:35
    larger[5] ? _value_1004 :
    smaller[5] ? _value_1003 :
    larger[4] ? _value_1002 :
    smaller[4] ? _value_1001 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_447 : _value_92) : _value_324) :
    smaller[3] ? (larger[2] ? _value_149 : _value_445) :
    larger[2] ? _value_349 :
    _value_87;
  wire _value_1031 =  // LookUpTable.swift:35
    smaller[6] ? _value_972 :
    larger[5] ? _value_971 :
    smaller[5] ? _value_970 :
    larger[4] ? _value_969 :
    smaller[4] ? _value_968 :
    larger[3] ? _value_967 :
    smaller[3] ? (larger[2] ? 1'b1 : _value_966) :
    _value_345;
  wire _value_1032 =  // LookUpTable.swift:35
    larger[6] ? _value_881 :
    larger[5] ? _value_880 :
    larger[4] ? _value_879 :
    _value_808;
  wire _value_1033 =  // LookUpTable.swift:35
    smaller[3] ? _value_809 :
    larger[2] ? _value_400 :
    _value_395;
  wire _value_1034 =  // LookUpTable.swift:35
    smaller[4] ? _value_808 :
    larger[3] ? _value_1033 :
    _value_810;
  wire _value_1035 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_837 : _value_840) :
    larger[2] ? _value_371 :
    _value_358;
  wire _value_1036 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_994 : _value_451) :
    smaller[3] ? (larger[2] ? _value_282 : _value_395) :
    larger[2] ? _value_624 :
    _value_825;
  wire _value_1037 = larger[2] ? _value_186 : _value_41;  // LookUpTable.swift:35
  wire _value_1038 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_809 : _value_815) :
    smaller[3] ? _value_807 :
    _value_1037;
  wire _value_1039 =  // LookUpTable.swift:35
    smaller[4] ? _value_1036 :
    larger[3] ? _value_1035 :
    smaller[3] ? _value_50 :
    larger[2] ? _value_17 :
    _value_977;
  wire _value_1040 = larger[2] ? _value_396 : _value_189;  // LookUpTable.swift:35
  wire _value_1041 =  // LookUpTable.swift:35
    smaller[3] ? _value_1037 :
    larger[2] ? _value_154 :
    _value_830;
  wire _value_1042 =  // LookUpTable.swift:35
    smaller[4] ? _value_808 :
    larger[3] ? _value_1041 :
    smaller[3] ? _value_807 :
    _value_1040;
  wire _value_1043 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? _value_1034 : _value_808) :
    larger[4] ? _value_1039 :
    smaller[4] ? _value_1038 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_367 : _value_825) : _value_861) :
    smaller[3] ? _value_818 :
    larger[2] ? _value_101 :
    _value_110;
  wire _value_1044 =  // LookUpTable.swift:35
    smaller[3] ? _value_527 :
    larger[2] ? _value_17 :
    _value_495;
  wire _value_1045 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_260 : _value_25) :
    larger[2] ? _value_385 :
    _value_221;
  wire _value_1046 =  // LookUpTable.swift:35
    larger[3] ? _value_1044 :
    smaller[3] ? (larger[2] ? _value_377 : _value_189) :
    _value_723;
  wire _value_1047 =  // LookUpTable.swift:35
    smaller[3] ? _value_885 :
    larger[2] ? _value_493 :
    _value_310;
  wire _value_1048 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_973 : _value_884) :
    smaller[3] ? _value_718 :
    larger[2] ? _value_490 :
    _value_104;
  wire _value_1049 =  // LookUpTable.swift:35
    smaller[4] ? _value_1046 :
    larger[3] ? _value_1045 :
    smaller[3] ? _value_883 :
    _value_658;
  wire _value_1050 =  // LookUpTable.swift:35
    smaller[3] ? _value_943 :
    larger[2] ? _value_65 :
    _value_230;
  wire _value_1051 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_1005 : _value_409) :
    smaller[3] ? (larger[2] ? _value_511 : _value_703) :
    larger[2] ? _value_145 :
    _value_704;
  wire _value_1052 = larger[2] ? _value_17 : _value_238;  // LookUpTable.swift:35
  wire _value_1053 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_706 : _value_953) :
    smaller[3] ? _value_339 :
    _value_954;
  wire _value_1054 =  // LookUpTable.swift:35
    smaller[4] ? _value_1051 :
    larger[3] ? _value_1050 :
    smaller[3] ? _value_345 :
    larger[2];
  wire _value_1055 =  // LookUpTable.swift:35
    larger[4] ? _value_1049 :
    smaller[4] ? _value_1048 :
    larger[3] ? _value_1047 :
    smaller[3] ? _value_889 :
    larger[2] ? _value_145 :
    _value_493;
  wire _value_1056 =  // LookUpTable.swift:35
    smaller[3] ? _value_905 :
    larger[2] ? _value_845 :
    _value_205;
  wire _value_1057 =  // LookUpTable.swift:35
    larger[3] ? _value_1056 :
    smaller[3] ? (larger[2] ? _value_448 : _value_830) :
    larger[2] ? _value_453 :
    _value_255;
  wire _value_1058 =  // LookUpTable.swift:35
    smaller[3] ? _value_1040 :
    larger[2] ? _value_30 :
    _value_837;
  wire _value_1059 =  // LookUpTable.swift:35
    smaller[4] ? _value_1057 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_152 : _value_453) : _value_658) :
    smaller[3] ? _value_992 :
    _value_914;
  wire _value_1060 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_662 : _value_363) : _value_1020) :
    smaller[3] ? _value_797 :
    larger[2] ? _value_951 :
    1'b1;
  wire _value_1061 =  // LookUpTable.swift:35
    smaller[3] ? _value_916 :
    larger[2] ? _value_21 :
    _value_327;
  wire _value_1062 =  // LookUpTable.swift:35
    larger[3] ? _value_1061 :
    smaller[3] ? _value_920 :
    _value_894;
  wire _value_1063 =  // LookUpTable.swift:35
    smaller[4] ? _value_1060 :
    larger[3] ? _value_76 :
    smaller[3] ? _value_930 :
    larger[2] ? _value_241 :
    larger[1];
  wire _value_1064 =  // LookUpTable.swift:35
    larger[4] ? _value_1059 :
    smaller[4] ? (larger[3] ? _value_1058 : _value_816) :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_92 : _value_119) : _value_910) :
    smaller[3] ? (larger[2] ? _value_229 : _value_837) :
    _value_999;
  wire _value_1065 =  // LookUpTable.swift:35
    smaller[5] ? _value_1055 :
    larger[4] ? _value_1054 :
    smaller[4] ? _value_1053 :
    larger[3] ? (smaller[3] ? _value_689 : _value_390) :
    smaller[3] ? _value_1052 :
    _value_696;
  wire _value_1066 =  // LookUpTable.swift:35
    larger[5] ? _value_1043 :
    larger[4] ? _value_1042 :
    _value_808;
  wire _value_1067 =  // LookUpTable.swift:35
    smaller[4] ? _value_808 :
    larger[3] ? (smaller[3] ? _value_828 : _value_737) :
    smaller[3] ? _value_807 :
    _value_839;
  wire _value_1068 = smaller[2] ? _value_230 : _value_312;  // LookUpTable.swift:35
  wire _value_1069 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_981 : _value_896) :
    smaller[3] ? (larger[2] ? _value_3 : _value_52) :
    _value_982;
  wire _value_1070 = smaller[2] ? _value_57 : _value_65;  // LookUpTable.swift:35
  wire _value_1071 =  // LookUpTable.swift:35
    larger[2] ? _value_106 :
    smaller[2] ? _value_59 :
    _value_213;
  wire _value_1072 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_519 : _value_8) : _value_491) :
    smaller[3] ? _value_851 :
    larger[2] ? _value_138 :
    _value_845;
  wire _value_1073 =  // LookUpTable.swift:35
    smaller[4] ? _value_1069 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_145 : _value_690) : _value_345) :
    smaller[3] ? _value_750 :
    larger[2] ? _value_1068 :
    1'b1;
  wire _value_1074 =  // LookUpTable.swift:35
    smaller[3] ? _value_806 :
    larger[2] ? (smaller[2] ? _value_62 : larger[1]) :
    1'b0;
  wire _value_1075 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_806 : _value_869) : _value_806) :
    larger[3] ? (smaller[3] ? _value_672 : _value_930) :
    smaller[3] ? (larger[2] ? _value_535 : _value_92) :
    larger[2] ? 1'b0 :
    _value_691;
  wire _value_1076 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? _value_1067 : _value_808) :
    larger[4] ? _value_1073 :
    smaller[4] ? _value_1072 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1070 : _value_231) : _value_1052) :
    smaller[3] ? _value_1071 :
    _value_74;
  wire _value_1077 =  // LookUpTable.swift:35
    smaller[6] ? _value_1066 :
    larger[5] ? _value_1065 :
    smaller[5] ? _value_1064 :
    larger[4] ? _value_1063 :
    smaller[4] ? _value_1062 :
    larger[3] ? (smaller[3] ? _value_931 : _value_581) :
    smaller[3] ? _value_409 :
    larger[2] ? _value_551 :
    _value_387;
  wire _value_1078 =  // LookUpTable.swift:35
    smaller[7] ? _value_1032 :
    larger[6] ? _value_1031 :
    smaller[6] ? _value_1030 :
    larger[5] ? _value_1029 :
    smaller[5] ? _value_1028 :
    larger[4] ? _value_1027 :
    smaller[4] ? _value_1026 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_385 : larger[1]) : _value_168) :
    smaller[3] ? _value_581 :
    _value_939;
  wire _value_1079 =  // LookUpTable.swift:35
    larger[7] ? _value_1078 :
    larger[6] ? _value_1077 :
    larger[5] ? _value_1076 :
    larger[4] ? _value_1075 :
    larger[3] ? _value_1074 :
    _value_806;
  wire _value_1080 = _value_1079 ^ _value_805;  // LookUpTable.swift:35
  wire _value_1081 = larger[1] ? _value_115 : larger[0];  // LookUpTable.swift:35
  wire _value_1082 = larger[1] ? _value_32 : _value_85;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_1083 = larger[2] ? (smaller[2] ? _value_1081 : _value_1082) : _value_1081;
  wire _value_1084 = larger[1] ? _value_108 : _value_23;  // LookUpTable.swift:35
  wire _value_1085 = smaller[2] ? _value_1082 : _value_1084;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_1086 = larger[2] ? (smaller[2] ? _value_1084 : _value_1082) : _value_1085;
  // LookUpTable.swift:35
  wire _value_1087 = larger[3] ? (smaller[3] ? _value_1083 : _value_1086) : _value_1083;
  wire _value_1088 = smaller[2] ? _value_1082 : _value_118;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_1089 = larger[2] ? (smaller[2] ? _value_118 : _value_469) : _value_1088;
  wire _value_1090 = smaller[2] ? _value_176 : _value_59;  // LookUpTable.swift:35
  wire _value_1091 = smaller[2] ? _value_469 : _value_96;  // LookUpTable.swift:35
  wire _value_1092 = smaller[3] ? _value_1086 : _value_1089;  // LookUpTable.swift:35
  wire _value_1093 =  // LookUpTable.swift:35
    smaller[3] ? _value_1089 :
    larger[2] ? _value_1090 :
    _value_1091;
  wire _value_1094 = smaller[2] ? _value_122 : _value_188;  // LookUpTable.swift:35
  wire _value_1095 = smaller[2] ? _value_204 : _value_122;  // LookUpTable.swift:35
  wire _value_1096 = larger[1] ? _value_34 : _value_113;  // LookUpTable.swift:35
  wire _value_1097 = larger[1] ? _value_115 : _value_6;  // LookUpTable.swift:35
  wire _value_1098 = smaller[2] ? _value_1096 : _value_1097;  // LookUpTable.swift:35
  wire _value_1099 = smaller[2] ? _value_96 : _value_204;  // LookUpTable.swift:35
  wire _value_1100 = larger[2] ? _value_1099 : _value_1091;  // LookUpTable.swift:35
  wire _value_1101 = larger[1] ? _value_95 : _value_13;  // LookUpTable.swift:35
  wire _value_1102 = smaller[2] ? _value_122 : _value_1101;  // LookUpTable.swift:35
  wire _value_1103 = larger[2] ? _value_1102 : _value_1095;  // LookUpTable.swift:35
  wire _value_1104 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1094 : _value_1095) :
    larger[2] ? _value_1098 :
    smaller[2] ? _value_14 :
    _value_1096;
  wire _value_1105 = larger[1] ? _value_13 : _value_85;  // LookUpTable.swift:35
  wire _value_1106 = smaller[2] ? _value_1084 : _value_1105;  // LookUpTable.swift:35
  wire _value_1107 = larger[2] ? _value_1106 : _value_1085;  // LookUpTable.swift:35
  wire _value_1108 = smaller[3] ? _value_1086 : _value_1107;  // LookUpTable.swift:35
  wire _value_1109 = larger[3] ? _value_1108 : _value_1086;  // LookUpTable.swift:35
  wire _value_1110 = smaller[2] ? _value_176 : _value_469;  // LookUpTable.swift:35
  wire _value_1111 = smaller[2] ? _value_1105 : _value_176;  // LookUpTable.swift:35
  wire _value_1112 = larger[2] ? _value_1110 : _value_1111;  // LookUpTable.swift:35
  wire _value_1113 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? _value_1093 : _value_1092) :
    larger[3] ? _value_1104 :
    smaller[3] ? _value_1100 :
    _value_1103;
  wire _value_1114 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? (smaller[4] ? _value_1087 : _value_1086) : _value_1087) :
    larger[4] ? _value_1113 :
    smaller[4] ? _value_1109 :
    larger[3] ? (smaller[3] ? _value_1112 : _value_1100) :
    smaller[3] ? _value_1107 :
    _value_1112;
  wire _value_1115 = smaller[2] ? _value_59 : _value_180;  // LookUpTable.swift:35
  wire _value_1116 =  // LookUpTable.swift:35
    larger[2] ? _value_1088 :
    smaller[2] ? _value_1097 :
    _value_1082;
  wire _value_1117 = smaller[2] ? _value_1096 : _value_1084;  // LookUpTable.swift:35
  wire _value_1118 =  // LookUpTable.swift:35
    larger[2] ? _value_1117 :
    smaller[2] ? _value_1101 :
    _value_1096;
  wire _value_1119 =  // LookUpTable.swift:35
    smaller[3] ? _value_1116 :
    larger[2] ? _value_1115 :
    _value_1090;
  wire _value_1120 = larger[1] ? _value_95 : _value_28;  // LookUpTable.swift:35
  wire _value_1121 = smaller[2] ? _value_1120 : _value_1082;  // LookUpTable.swift:35
  wire _value_1122 = smaller[2] ? _value_180 : _value_1120;  // LookUpTable.swift:35
  wire _value_1123 = smaller[2] ? _value_118 : _value_59;  // LookUpTable.swift:35
  wire _value_1124 = larger[2] ? _value_1123 : _value_1088;  // LookUpTable.swift:35
  wire _value_1125 = smaller[2] ? _value_91 : _value_1097;  // LookUpTable.swift:35
  wire _value_1126 =  // LookUpTable.swift:35
    larger[3] ? _value_1119 :
    smaller[3] ? _value_1118 :
    larger[2] ? _value_1111 :
    _value_1106;
  wire _value_1127 = smaller[2] ? _value_100 : _value_33;  // LookUpTable.swift:35
  wire _value_1128 = smaller[2] ? _value_469 : _value_100;  // LookUpTable.swift:35
  wire _value_1129 = larger[2] ? _value_1127 : _value_1128;  // LookUpTable.swift:35
  wire _value_1130 =  // LookUpTable.swift:35
    larger[2] ? _value_1122 :
    smaller[2] ? _value_33 :
    _value_180;
  wire _value_1131 =  // LookUpTable.swift:35
    smaller[3] ? _value_1103 :
    larger[2] ? _value_1117 :
    smaller[2] ? _value_1120 :
    _value_1096;
  wire _value_1132 = smaller[2] ? _value_1105 : _value_96;  // LookUpTable.swift:35
  wire _value_1133 = smaller[2] ? _value_1084 : _value_29;  // LookUpTable.swift:35
  wire _value_1134 = larger[1] ? _value_34 : _value_90;  // LookUpTable.swift:35
  wire _value_1135 = smaller[2] ? _value_204 : _value_1134;  // LookUpTable.swift:35
  wire _value_1136 = larger[1] ? _value_34 : _value_94;  // LookUpTable.swift:35
  wire _value_1137 = smaller[2] ? _value_1136 : _value_1084;  // LookUpTable.swift:35
  wire _value_1138 = larger[1] ? _value_1 : _value_94;  // LookUpTable.swift:35
  wire _value_1139 = smaller[2] ? _value_1120 : _value_1138;  // LookUpTable.swift:35
  wire _value_1140 = smaller[2] ? _value_29 : _value_100;  // LookUpTable.swift:35
  wire _value_1141 = larger[2] ? _value_1140 : _value_1133;  // LookUpTable.swift:35
  wire _value_1142 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1132 : _value_1133) :
    larger[2] ? _value_1135 :
    _value_1099;
  wire _value_1143 =  // LookUpTable.swift:35
    larger[3] ? _value_1131 :
    smaller[3] ? _value_1129 :
    _value_1130;
  wire _value_1144 =  // LookUpTable.swift:35
    smaller[4] ? _value_1126 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1121 : _value_1122) : _value_1124) :
    smaller[3] ? (larger[2] ? _value_1115 : _value_1099) :
    larger[2] ? _value_1121 :
    _value_1125;
  wire _value_1145 = smaller[2] ? _value_29 : _value_248;  // LookUpTable.swift:35
  wire _value_1146 = smaller[2] ? _value_1084 : _value_163;  // LookUpTable.swift:35
  wire _value_1147 = larger[1] ? _value_90 : _value_23;  // LookUpTable.swift:35
  wire _value_1148 = smaller[2] ? _value_1096 : _value_1147;  // LookUpTable.swift:35
  wire _value_1149 = smaller[2] ? _value_188 : _value_1136;  // LookUpTable.swift:35
  wire _value_1150 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1125 : _value_1135) :
    larger[2] ? _value_1145 :
    _value_1146;
  wire _value_1151 = smaller[2] ? _value_1120 : _value_1105;  // LookUpTable.swift:35
  wire _value_1152 = smaller[2] ? _value_312 : _value_1097;  // LookUpTable.swift:35
  wire _value_1153 = smaller[2] ? _value_163 : _value_312;  // LookUpTable.swift:35
  wire _value_1154 = smaller[2] ? _value_193 : _value_180;  // LookUpTable.swift:35
  wire _value_1155 = smaller[2] ? _value_1147 : _value_59;  // LookUpTable.swift:35
  wire _value_1156 = larger[2] ? _value_1154 : _value_1155;  // LookUpTable.swift:35
  wire _value_1157 = larger[1] ? _value_115 : _value_23;  // LookUpTable.swift:35
  wire _value_1158 = smaller[2] ? _value_1134 : _value_1147;  // LookUpTable.swift:35
  wire _value_1159 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1151 : _value_1152) :
    larger[2] ? (smaller[2] ? _value_100 : _value_1120) :
    _value_1153;
  wire _value_1160 =  // LookUpTable.swift:35
    larger[3] ? _value_1150 :
    smaller[3] ? (larger[2] ? _value_1099 : _value_1132) :
    larger[2] ? _value_1148 :
    _value_1149;
  wire _value_1161 = smaller[2] ? _value_1097 : _value_1105;  // LookUpTable.swift:35
  wire _value_1162 = smaller[2] ? _value_1134 : _value_1157;  // LookUpTable.swift:35
  wire _value_1163 = smaller[2] ? _value_100 : _value_188;  // LookUpTable.swift:35
  wire _value_1164 = smaller[2] ? _value_188 : _value_1096;  // LookUpTable.swift:35
  wire _value_1165 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1161 : _value_1162) :
    larger[2] ? _value_1163 :
    _value_1140;
  wire _value_1166 = larger[1] ? _value_1 : _value_85;  // LookUpTable.swift:35
  wire _value_1167 = smaller[2] ? _value_204 : _value_1096;  // LookUpTable.swift:35
  wire _value_1168 = smaller[2] ? _value_103 : _value_2;  // LookUpTable.swift:35
  wire _value_1169 =  // LookUpTable.swift:35
    larger[2] ? (smaller[2] ? _value_1138 : _value_118) :
    smaller[2] ? _value_1101 :
    _value_1166;
  wire _value_1170 = smaller[2] ? _value_248 : _value_1101;  // LookUpTable.swift:35
  wire _value_1171 = smaller[2] ? _value_193 : _value_312;  // LookUpTable.swift:35
  wire _value_1172 = smaller[2] ? _value_1082 : _value_96;  // LookUpTable.swift:35
  wire _value_1173 =  // LookUpTable.swift:35
    smaller[3] ? _value_1169 :
    larger[2] ? _value_1167 :
    _value_1168;
  wire _value_1174 =  // LookUpTable.swift:35
    larger[3] ? _value_1165 :
    smaller[3] ? (larger[2] ? _value_1164 : _value_1163) :
    larger[2] ? _value_1133 :
    _value_1117;
  wire _value_1175 =  // LookUpTable.swift:35
    smaller[4] ? _value_1160 :
    larger[3] ? _value_1159 :
    smaller[3] ? _value_1156 :
    larger[2] ? (smaller[2] ? _value_1157 : _value_163) :
    _value_1158;
  wire _value_1176 =  // LookUpTable.swift:35
    larger[4] ? _value_1144 :
    smaller[4] ? _value_1143 :
    larger[3] ? _value_1142 :
    smaller[3] ? (larger[2] ? _value_1137 : _value_1139) :
    _value_1141;
  wire _value_1177 =  // LookUpTable.swift:35
    larger[2] ? (smaller[2] ? _value_1134 : _value_1120) :
    smaller[2] ? _value_33 :
    _value_1134;
  wire _value_1178 =  // LookUpTable.swift:35
    larger[2] ? _value_1127 :
    smaller[2] ? _value_469 :
    _value_248;
  wire _value_1179 =  // LookUpTable.swift:35
    smaller[3] ? _value_1130 :
    larger[2] ? (smaller[2] ? _value_1138 : _value_1084) :
    _value_1139;
  wire _value_1180 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_1112 : _value_1129) :
    smaller[3] ? _value_1107 :
    larger[2] ? _value_1110 :
    smaller[2] ? _value_284 :
    _value_176;
  wire _value_1181 = larger[2] ? _value_1133 : _value_1085;  // LookUpTable.swift:35
  wire _value_1182 = smaller[3] ? _value_1086 : _value_1181;  // LookUpTable.swift:35
  wire _value_1183 = larger[3] ? _value_1182 : _value_1086;  // LookUpTable.swift:35
  wire _value_1184 = smaller[2] ? _value_176 : _value_193;  // LookUpTable.swift:35
  wire _value_1185 = smaller[2] ? _value_29 : _value_176;  // LookUpTable.swift:35
  wire _value_1186 = larger[2] ? _value_1184 : _value_1185;  // LookUpTable.swift:35
  wire _value_1187 = smaller[2] ? _value_193 : _value_248;  // LookUpTable.swift:35
  wire _value_1188 =  // LookUpTable.swift:35
    smaller[3] ? _value_1186 :
    larger[2] ? (smaller[2] ? _value_248 : _value_33) :
    _value_1187;
  wire _value_1189 =  // LookUpTable.swift:35
    smaller[4] ? _value_1180 :
    larger[3] ? _value_1179 :
    smaller[3] ? _value_1178 :
    _value_1177;
  wire _value_1190 = smaller[2] ? _value_1147 : _value_193;  // LookUpTable.swift:35
  wire _value_1191 = smaller[2] ? _value_1082 : _value_1147;  // LookUpTable.swift:35
  wire _value_1192 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1128 : _value_1190) :
    larger[2] ? _value_1149 :
    _value_1170;
  wire _value_1193 = smaller[2] ? _value_1138 : _value_1147;  // LookUpTable.swift:35
  wire _value_1194 = smaller[2] ? _value_180 : _value_1097;  // LookUpTable.swift:35
  wire _value_1195 = smaller[2] ? _value_59 : _value_91;  // LookUpTable.swift:35
  wire _value_1196 = smaller[2] ? _value_1101 : _value_1138;  // LookUpTable.swift:35
  wire _value_1197 = smaller[2] ? _value_248 : _value_1120;  // LookUpTable.swift:35
  wire _value_1198 = smaller[2] ? _value_1082 : _value_103;  // LookUpTable.swift:35
  wire _value_1199 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1190 : _value_1193) :
    larger[2] ? _value_1194 :
    _value_1195;
  wire _value_1200 =  // LookUpTable.swift:35
    larger[3] ? _value_1192 :
    smaller[3] ? (larger[2] ? _value_1191 : _value_1121) :
    larger[2] ? _value_1187 :
    smaller[2] ? _value_254 :
    _value_193;
  wire _value_1201 = larger[1] ? _value_95 : _value_6;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_1202 = larger[2] ? (smaller[2] ? _value_248 : _value_188) : _value_1187;
  wire _value_1203 = larger[2] ? _value_1098 : _value_1164;  // LookUpTable.swift:35
  wire _value_1204 =  // LookUpTable.swift:35
    smaller[3] ? _value_1177 :
    larger[2] ? _value_1088 :
    smaller[2] ? _value_1201 :
    _value_1082;
  wire _value_1205 = larger[2] ? _value_1115 : _value_1123;  // LookUpTable.swift:35
  wire _value_1206 = smaller[2] ? _value_180 : _value_1201;  // LookUpTable.swift:35
  wire _value_1207 =  // LookUpTable.swift:35
    smaller[3] ? _value_1205 :
    larger[2] ? _value_1121 :
    _value_1206;
  wire _value_1208 =  // LookUpTable.swift:35
    larger[3] ? _value_1204 :
    smaller[3] ? _value_1202 :
    _value_1203;
  wire _value_1209 =  // LookUpTable.swift:35
    smaller[4] ? _value_1200 :
    larger[3] ? _value_1199 :
    smaller[3] ? (larger[2] ? _value_1196 : _value_1197) :
    larger[2] ? _value_1123 :
    _value_1198;
  wire _value_1210 =  // LookUpTable.swift:35
    larger[4] ? _value_1189 :
    smaller[4] ? _value_1183 :
    larger[3] ? _value_1188 :
    smaller[3] ? _value_1181 :
    _value_1186;
  wire _value_1211 =  // LookUpTable.swift:35
    smaller[5] ? _value_1176 :
    larger[4] ? _value_1175 :
    smaller[4] ? _value_1174 :
    larger[3] ? _value_1173 :
    smaller[3] ? (larger[2] ? _value_1170 : _value_1171) :
    larger[2] ? _value_1172 :
    _value_1151;
  wire _value_1212 =  // LookUpTable.swift:35
    larger[5] ? _value_1114 :
    larger[4] ? (smaller[4] ? _value_1087 : _value_1109) :
    _value_1087;
  wire _value_1213 = smaller[2] ? _value_59 : _value_122;  // LookUpTable.swift:35
  wire _value_1214 =  // LookUpTable.swift:35
    larger[2] ? _value_1090 :
    smaller[2] ? _value_469 :
    _value_176;
  wire _value_1215 =  // LookUpTable.swift:35
    smaller[3] ? _value_1186 :
    larger[2] ? _value_1094 :
    _value_1213;
  wire _value_1216 =  // LookUpTable.swift:35
    smaller[3] ? _value_1203 :
    larger[2] ? _value_1132 :
    _value_1106;
  wire _value_1217 =  // LookUpTable.swift:35
    larger[3] ? _value_1215 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_1084 : _value_469) : _value_1191) :
    _value_1214;
  wire _value_1218 = smaller[2] ? _value_1147 : _value_469;  // LookUpTable.swift:35
  wire _value_1219 = larger[2] ? _value_1218 : _value_1191;  // LookUpTable.swift:35
  wire _value_1220 = smaller[3] ? _value_1086 : _value_1219;  // LookUpTable.swift:35
  wire _value_1221 =  // LookUpTable.swift:35
    smaller[4] ? _value_1217 :
    larger[3] ? _value_1216 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_122 : _value_14) : _value_1213) :
    _value_1118;
  wire _value_1222 =  // LookUpTable.swift:35
    smaller[3] ? _value_1086 :
    larger[2] ? _value_1218 :
    _value_1088;
  wire _value_1223 =  // LookUpTable.swift:35
    smaller[4] ? _value_1087 :
    larger[3] ? _value_1222 :
    _value_1086;
  wire _value_1224 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? (smaller[4] ? _value_1087 : _value_1183) : _value_1087) :
    larger[4] ? _value_1221 :
    smaller[4] ? (larger[3] ? _value_1220 : _value_1086) :
    larger[3] ? (smaller[3] ? _value_1214 : _value_1103) :
    smaller[3] ? _value_1219 :
    _value_1100;
  wire _value_1225 =  // LookUpTable.swift:35
    smaller[6] ? _value_1212 :
    larger[5] ? _value_1211 :
    smaller[5] ? _value_1210 :
    larger[4] ? _value_1209 :
    smaller[4] ? _value_1208 :
    larger[3] ? _value_1207 :
    smaller[3] ? (larger[2] ? _value_1088 : _value_1161) :
    larger[2] ? _value_1195 :
    _value_1099;
  wire _value_1226 = smaller[2] ? _value_20 : _value_312;  // LookUpTable.swift:35
  wire _value_1227 = smaller[2] ? _value_1097 : _value_163;  // LookUpTable.swift:35
  wire _value_1228 = smaller[2] ? _value_1097 : _value_59;  // LookUpTable.swift:35
  wire _value_1229 = smaller[2] ? _value_91 : _value_1147;  // LookUpTable.swift:35
  wire _value_1230 = smaller[2] ? _value_180 : _value_1157;  // LookUpTable.swift:35
  wire _value_1231 = smaller[2] ? _value_59 : _value_1134;  // LookUpTable.swift:35
  wire _value_1232 = smaller[2] ? _value_1147 : _value_2;  // LookUpTable.swift:35
  wire _value_1233 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1226 : _value_1227) :
    larger[2] ? _value_1228 :
    _value_1229;
  wire _value_1234 = larger[1] ? _value_34 : _value_308;  // LookUpTable.swift:35
  wire _value_1235 = smaller[2] ? _value_1234 : _value_103;  // LookUpTable.swift:35
  wire _value_1236 =  // LookUpTable.swift:35
    larger[2] ? _value_1235 :
    smaller[2] ? _value_57 :
    _value_1138;
  wire _value_1237 = smaller[2] ? _value_100 : _value_1097;  // LookUpTable.swift:35
  wire _value_1238 = larger[2] ? _value_726 : _value_1237;  // LookUpTable.swift:35
  wire _value_1239 = smaller[2] ? _value_1138 : _value_233;  // LookUpTable.swift:35
  wire _value_1240 = smaller[2] ? _value_1105 : _value_312;  // LookUpTable.swift:35
  wire _value_1241 = larger[1] ? _value_95 : _value_19;  // LookUpTable.swift:35
  wire _value_1242 = smaller[2] ? _value_1241 : _value_163;  // LookUpTable.swift:35
  wire _value_1243 = larger[2] ? _value_1240 : _value_1242;  // LookUpTable.swift:35
  wire _value_1244 =  // LookUpTable.swift:35
    larger[3] ? _value_1233 :
    smaller[3] ? (larger[2] ? _value_1230 : _value_1231) :
    larger[2] ? _value_1231 :
    _value_1232;
  wire _value_1245 = smaller[2] ? _value_1138 : _value_103;  // LookUpTable.swift:35
  wire _value_1246 = smaller[2] ? _value_1136 : _value_103;  // LookUpTable.swift:35
  wire _value_1247 = smaller[2] ? _value_2 : _value_1138;  // LookUpTable.swift:35
  wire _value_1248 = larger[2] ? _value_1246 : _value_1247;  // LookUpTable.swift:35
  wire _value_1249 = smaller[2] ? _value_100 : _value_1101;  // LookUpTable.swift:35
  wire _value_1250 = smaller[2] ? _value_103 : _value_14;  // LookUpTable.swift:35
  wire _value_1251 = smaller[2] ? _value_1105 : _value_100;  // LookUpTable.swift:35
  wire _value_1252 = smaller[2] ? _value_2 : _value_1105;  // LookUpTable.swift:35
  wire _value_1253 = smaller[2] ? _value_380 : _value_1097;  // LookUpTable.swift:35
  wire _value_1254 = larger[2] ? _value_1253 : _value_1226;  // LookUpTable.swift:35
  wire _value_1255 =  // LookUpTable.swift:35
    larger[2] ? _value_1252 :
    smaller[2] ? _value_233 :
    _value_1101;
  wire _value_1256 = smaller[2] ? _value_1101 : _value_163;  // LookUpTable.swift:35
  wire _value_1257 = smaller[2] ? _value_1097 : _value_68;  // LookUpTable.swift:35
  wire _value_1258 = larger[1] ? _value_142 : _value_23;  // LookUpTable.swift:35
  wire _value_1259 = smaller[2] ? _value_312 : _value_1258;  // LookUpTable.swift:35
  wire _value_1260 = larger[2] ? _value_1257 : _value_1259;  // LookUpTable.swift:35
  wire _value_1261 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? (smaller[2] ? _value_254 : _value_59) : _value_1245) :
        _value_1248) :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_188 : _value_1166) : _value_1249) :
    larger[2] ? _value_1250 :
    _value_1251;
  wire _value_1262 =  // LookUpTable.swift:35
    smaller[4] ? _value_1244 :
    larger[3] ? (smaller[3] ? _value_1236 : _value_1238) :
    smaller[3] ? (larger[2] ? _value_1168 : _value_1239) :
    _value_1243;
  wire _value_1263 =  // LookUpTable.swift:35
    larger[2] ? _value_674 :
    smaller[2] ? _value_68 :
    _value_1138;
  wire _value_1264 = smaller[2] ? _value_1241 : _value_68;  // LookUpTable.swift:35
  wire _value_1265 = smaller[2] ? _value_1258 : _value_2;  // LookUpTable.swift:35
  wire _value_1266 =  // LookUpTable.swift:35
    smaller[3] ? _value_1263 :
    larger[2] ? _value_1264 :
    _value_1237;
  wire _value_1267 = smaller[2] ? _value_1138 : _value_380;  // LookUpTable.swift:35
  wire _value_1268 = larger[2] ? _value_1267 : _value_493;  // LookUpTable.swift:35
  wire _value_1269 = smaller[2] ? _value_241 : _value_56;  // LookUpTable.swift:35
  wire _value_1270 = smaller[2] ? _value_313 : _value_1241;  // LookUpTable.swift:35
  wire _value_1271 = smaller[2] ? _value_1234 : _value_238;  // LookUpTable.swift:35
  wire _value_1272 = larger[1] ? _value_161 : _value_85;  // LookUpTable.swift:35
  wire _value_1273 = smaller[2] ? _value_68 : _value_1272;  // LookUpTable.swift:35
  wire _value_1274 = smaller[2] ? _value_1258 : _value_162;  // LookUpTable.swift:35
  wire _value_1275 =  // LookUpTable.swift:35
    smaller[3] ? _value_1268 :
    larger[2] ? _value_1269 :
    smaller[2] ? _value_230 :
    _value_233;
  wire _value_1276 =  // LookUpTable.swift:35
    larger[3] ? _value_1266 :
    smaller[3] ? (larger[2] ? _value_1265 : _value_423) :
    larger[2] ? _value_1240 :
    _value_1256;
  wire _value_1277 = smaller[2] ? _value_59 : _value_1138;  // LookUpTable.swift:35
  wire _value_1278 = larger[2] ? _value_1277 : _value_1232;  // LookUpTable.swift:35
  wire _value_1279 =  // LookUpTable.swift:35
    smaller[3] ? _value_1278 :
    larger[2] ? _value_1237 :
    _value_1240;
  wire _value_1280 = larger[1] ? larger[0] : _value_85;  // LookUpTable.swift:35
  wire _value_1281 = smaller[2] ? _value_313 : _value_162;  // LookUpTable.swift:35
  wire _value_1282 = smaller[2] ? _value_1234 : _value_233;  // LookUpTable.swift:35
  wire _value_1283 = smaller[2] ? _value_57 : _value_1272;  // LookUpTable.swift:35
  wire _value_1284 = larger[2] ? _value_1282 : _value_1283;  // LookUpTable.swift:35
  wire _value_1285 = smaller[2] ? _value_1097 : _value_2;  // LookUpTable.swift:35
  wire _value_1286 =  // LookUpTable.swift:35
    larger[3] ? _value_1279 :
    smaller[3] ? _value_1236 :
    larger[2] ? _value_1256 :
    _value_1237;
  wire _value_1287 =  // LookUpTable.swift:35
    smaller[4] ? _value_1276 :
    larger[3] ? _value_1275 :
    smaller[3] ? (larger[2] ? _value_1270 : _value_1271) :
    larger[2] ? _value_1273 :
    _value_1274;
  wire _value_1288 =  // LookUpTable.swift:35
    larger[4] ? _value_1262 :
    smaller[4] ? _value_1261 :
    larger[3] ? (smaller[3] ? _value_1255 : _value_1254) :
    smaller[3] ? (larger[2] ? _value_1251 : _value_1256) :
    _value_1260;
  wire _value_1289 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_284 : _value_248) : _value_1227) :
    larger[2] ? (smaller[2] ? _value_1120 : _value_284) :
    _value_1152;
  wire _value_1290 = larger[2] ? _value_1152 : _value_1153;  // LookUpTable.swift:35
  wire _value_1291 = smaller[2] ? _value_163 : _value_1134;  // LookUpTable.swift:35
  wire _value_1292 =  // LookUpTable.swift:35
    smaller[3] ? _value_1290 :
    larger[2] ? _value_1291 :
    smaller[2] ? _value_1258 :
    _value_59;
  wire _value_1293 =  // LookUpTable.swift:35
    larger[3] ? _value_1289 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_1134 : _value_1084) : _value_1167) :
    _value_1156;
  wire _value_1294 = smaller[2] ? _value_96 : _value_2;  // LookUpTable.swift:35
  wire _value_1295 = smaller[2] ? _value_188 : _value_1138;  // LookUpTable.swift:35
  wire _value_1296 = smaller[2] ? _value_1134 : _value_1097;  // LookUpTable.swift:35
  wire _value_1297 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1294 : _value_1251) :
    larger[2] ? (smaller[2] ? _value_1136 : _value_254) :
    _value_1295;
  wire _value_1298 = smaller[2] ? _value_1101 : _value_1105;  // LookUpTable.swift:35
  wire _value_1299 = smaller[2] ? _value_14 : _value_1105;  // LookUpTable.swift:35
  wire _value_1300 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_204 : _value_1136) : _value_1168) :
    larger[2] ? _value_1168 :
    _value_1245;
  wire _value_1301 =  // LookUpTable.swift:35
    larger[3] ? _value_1297 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_1097 : _value_284) : _value_1296) :
    larger[2] ? _value_1249 :
    _value_1145;
  wire _value_1302 =  // LookUpTable.swift:35
    smaller[4] ? _value_1293 :
    larger[3] ? _value_1292 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_1157 : _value_59) : _value_1158) :
    larger[2] ? (smaller[2] ? _value_1134 : _value_254) :
    _value_1277;
  wire _value_1303 = smaller[2] ? _value_313 : _value_2;  // LookUpTable.swift:35
  wire _value_1304 = larger[2] ? _value_1303 : _value_1239;  // LookUpTable.swift:35
  wire _value_1305 = smaller[2] ? _value_2 : _value_1272;  // LookUpTable.swift:35
  wire _value_1306 = larger[2] ? _value_1305 : _value_1250;  // LookUpTable.swift:35
  wire _value_1307 =  // LookUpTable.swift:35
    smaller[3] ? _value_1304 :
    larger[2] ? _value_1226 :
    _value_1242;
  wire _value_1308 = smaller[2] ? _value_163 : _value_1234;  // LookUpTable.swift:35
  wire _value_1309 = smaller[2] ? _value_1097 : _value_57;  // LookUpTable.swift:35
  wire _value_1310 = larger[2] ? _value_1308 : _value_1309;  // LookUpTable.swift:35
  wire _value_1311 =  // LookUpTable.swift:35
    larger[3] ? _value_1307 :
    smaller[3] ? _value_1306 :
    _value_1254;
  wire _value_1312 = smaller[2] ? _value_1166 : _value_100;  // LookUpTable.swift:35
  wire _value_1313 = smaller[2] ? _value_284 : _value_312;  // LookUpTable.swift:35
  wire _value_1314 = smaller[2] ? _value_163 : _value_91;  // LookUpTable.swift:35
  wire _value_1315 = larger[1] ? _value_93 : _value_23;  // LookUpTable.swift:35
  wire _value_1316 = smaller[2] ? _value_20 : _value_143;  // LookUpTable.swift:35
  wire _value_1317 =  // LookUpTable.swift:35
    smaller[3] ? _value_1284 :
    larger[2] ? _value_1309 :
    smaller[2] ? _value_312 :
    _value_1315;
  wire _value_1318 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1312 : _value_447) : _value_1260) :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_100 : _value_1201) : _value_1313) :
    larger[2] ? _value_1314 :
    _value_1228;
  wire _value_1319 =  // LookUpTable.swift:35
    smaller[4] ? _value_1311 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1281 : _value_1282) : _value_1310) :
    smaller[3] ? (larger[2] ? _value_1283 : _value_1281) :
    larger[2] ? _value_314 :
    _value_1308;
  wire _value_1320 =  // LookUpTable.swift:35
    larger[4] ? _value_1302 :
    smaller[4] ? _value_1301 :
    larger[3] ? _value_1300 :
    smaller[3] ? (larger[2] ? _value_1172 : _value_1298) :
    larger[2] ? _value_1299 :
    _value_1249;
  wire _value_1321 =  // LookUpTable.swift:35
    smaller[5] ? _value_1288 :
    larger[4] ? _value_1287 :
    smaller[4] ? _value_1286 :
    larger[3] ? (smaller[3] ? (larger[2] ? (smaller[2] ? _value_57 : _value_1280) : _value_1281) :
        _value_1263) :
    smaller[3] ? _value_1284 :
    larger[2] ? _value_1285 :
    _value_314;
  wire _value_1322 = larger[2] ? _value_327 : _value_343;  // LookUpTable.swift:35
  wire _value_1323 = smaller[2] ? _value_163 : _value_1138;  // LookUpTable.swift:35
  wire _value_1324 = smaller[2] ? _value_103 : _value_1315;  // LookUpTable.swift:35
  wire _value_1325 = larger[1] ? _value_34 : _value_93;  // LookUpTable.swift:35
  wire _value_1326 = smaller[2] ? _value_1325 : _value_312;  // LookUpTable.swift:35
  wire _value_1327 = larger[2] ? _value_964 : _value_508;  // LookUpTable.swift:35
  wire _value_1328 = smaller[2] ? _value_1280 : _value_230;  // LookUpTable.swift:35
  wire _value_1329 = larger[2] ? _value_1328 : _value_223;  // LookUpTable.swift:35
  wire _value_1330 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_343 : _value_1274) : _value_1322) :
    smaller[3] ? (larger[2] ? _value_744 : _value_1323) :
    larger[2] ? (smaller[2] ? _value_1258 : _value_56) :
    _value_1006;
  wire _value_1331 = larger[1] ? _value_161 : _value_94;  // LookUpTable.swift:35
  wire _value_1332 = larger[1] ? _value_115 : _value_19;  // LookUpTable.swift:35
  wire _value_1333 = smaller[2] ? _value_20 : _value_1234;  // LookUpTable.swift:35
  wire _value_1334 = smaller[2] ? _value_1241 : larger[1];  // LookUpTable.swift:35
  wire _value_1335 = smaller[2] ? _value_65 : _value_1325;  // LookUpTable.swift:35
  wire _value_1336 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1285 : _value_511) :
    larger[2] ? (smaller[2] ? _value_163 : _value_1331) :
    smaller[2] ? _value_1332 :
    _value_2;
  wire _value_1337 = smaller[2] ? _value_163 : _value_1280;  // LookUpTable.swift:35
  wire _value_1338 = smaller[2] ? _value_313 : _value_1315;  // LookUpTable.swift:35
  wire _value_1339 = larger[2] ? _value_1338 : _value_1068;  // LookUpTable.swift:35
  wire _value_1340 = smaller[2] ? _value_1315 : _value_56;  // LookUpTable.swift:35
  wire _value_1341 = larger[2] ? _value_565 : _value_1340;  // LookUpTable.swift:35
  wire _value_1342 =  // LookUpTable.swift:35
    larger[3] ? _value_1336 :
    smaller[3] ? (larger[2] ? _value_1333 : _value_1334) :
    larger[2] ? _value_511 :
    _value_1335;
  wire _value_1343 =  // LookUpTable.swift:35
    smaller[4] ? _value_1330 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1324 : _value_1326) : _value_1327) :
    smaller[3] ? (larger[2] ? _value_565 : _value_1269) :
    _value_1329;
  wire _value_1344 = larger[1] ? _value_95 : larger[0];  // LookUpTable.swift:35
  wire _value_1345 = smaller[2] ? _value_1315 : _value_1344;  // LookUpTable.swift:35
  wire _value_1346 = larger[2] ? _value_941 : _value_937;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_1347 = smaller[2] ? (larger[1] ? _value_1 : _value_93) : _value_230;
  wire _value_1348 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? (smaller[2] ? larger[1] : _value_163) : _value_1345) :
    larger[2] ? _value_65 :
    _value_964;
  // LookUpTable.swift:35
  wire _value_1349 = smaller[2] ? (larger[1] ? larger[0] : _value_308) : _value_230;
  wire _value_1350 = larger[2] ? _value_230 : larger[1];  // LookUpTable.swift:35
  wire _value_1351 = larger[2] ? _value_241 : _value_230;  // LookUpTable.swift:35
  wire _value_1352 =  // LookUpTable.swift:35
    larger[3] ? _value_1348 :
    smaller[3] ? _value_1346 :
    larger[2] ? _value_705 :
    _value_1347;
  wire _value_1353 = smaller[2] ? _value_56 : _value_162;  // LookUpTable.swift:35
  wire _value_1354 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1353 : _value_508) :
    larger[2] ? larger[1] :
    smaller[2] ? _value_241 :
    larger[1] ? _value_93 :
    _value_6;
  wire _value_1355 = smaller[2] ? _value_1344 : _value_56;  // LookUpTable.swift:35
  wire _value_1356 = larger[2] ? _value_65 : _value_56;  // LookUpTable.swift:35
  wire _value_1357 = larger[1] ? larger[0] : _value_93;  // LookUpTable.swift:35
  wire _value_1358 =  // LookUpTable.swift:35
    larger[2] ? _value_238 :
    smaller[2] ? _value_65 :
    _value_1280;
  wire _value_1359 =  // LookUpTable.swift:35
    larger[3] ? _value_1354 :
    smaller[3] ? _value_1329 :
    larger[2] ? _value_327 :
    _value_966;
  wire _value_1360 =  // LookUpTable.swift:35
    smaller[4] ? _value_1352 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1349 : larger[1]) : _value_1350) :
    smaller[3] ? _value_1351 :
    larger[2] ? _value_241 :
    _value_238;
  wire _value_1361 =  // LookUpTable.swift:35
    larger[4] ? _value_1343 :
    smaller[4] ? _value_1342 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_548 : _value_1337) : _value_1339) :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_1332 : _value_162) : _value_381) :
    _value_1341;
  wire _value_1362 = smaller[2] ? _value_233 : _value_1315;  // LookUpTable.swift:35
  wire _value_1363 =  // LookUpTable.swift:35
    larger[2] ? _value_705 :
    smaller[2] ? _value_65 :
    _value_143;
  wire _value_1364 =  // LookUpTable.swift:35
    larger[2] ? _value_503 :
    smaller[2] ? _value_233 :
    _value_1258;
  wire _value_1365 =  // LookUpTable.swift:35
    smaller[3] ? _value_1363 :
    larger[2] ? _value_166 :
    _value_1362;
  wire _value_1366 =  // LookUpTable.swift:35
    larger[2] ? _value_941 :
    smaller[2] ? _value_20 :
    _value_1280;
  wire _value_1367 = smaller[2] ? _value_1331 : _value_143;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_1368 = larger[2] ? (smaller[2] ? _value_1344 : _value_2) : _value_508;
  wire _value_1369 =  // LookUpTable.swift:35
    larger[3] ? _value_1365 :
    smaller[3] ? _value_1364 :
    larger[2] ? (smaller[2] ? _value_1272 : _value_143) :
    _value_221;
  wire _value_1370 = smaller[2] ? _value_1272 : _value_312;  // LookUpTable.swift:35
  wire _value_1371 = larger[2] ? _value_1370 : _value_164;  // LookUpTable.swift:35
  wire _value_1372 = larger[1] ? _value_1 : _value_308;  // LookUpTable.swift:35
  wire _value_1373 = smaller[2] ? _value_233 : _value_1097;  // LookUpTable.swift:35
  wire _value_1374 = smaller[2] ? _value_1138 : _value_312;  // LookUpTable.swift:35
  wire _value_1375 =  // LookUpTable.swift:35
    smaller[3] ? _value_1371 :
    larger[2] ? (smaller[2] ? _value_103 : _value_1097) :
    smaller[2] ? _value_1372 :
    _value_380;
  wire _value_1376 = larger[2] ? _value_1328 : _value_583;  // LookUpTable.swift:35
  wire _value_1377 =  // LookUpTable.swift:35
    larger[2] ? _value_690 :
    smaller[2] ? _value_313 :
    _value_1097;
  wire _value_1378 = smaller[2] ? _value_1234 : _value_380;  // LookUpTable.swift:35
  wire _value_1379 =  // LookUpTable.swift:35
    larger[3] ? _value_1375 :
    smaller[3] ? (larger[2] ? _value_1373 : _value_1374) :
    larger[2] ? _value_897 :
    smaller[2] ? _value_313 :
    _value_1344;
  wire _value_1380 =  // LookUpTable.swift:35
    smaller[4] ? _value_1369 :
    larger[3] ? (smaller[3] ? (larger[2] ? (smaller[2] ? _value_65 : _value_1234) : _value_166) :
        _value_1366) :
    smaller[3] ? (larger[2] ? _value_414 : _value_1367) :
    _value_1368;
  wire _value_1381 =  // LookUpTable.swift:35
    smaller[2] ? _value_65 :
    larger[1] ? _value_161 :
    _value_308;
  wire _value_1382 =  // LookUpTable.swift:35
    smaller[3] ? _value_1339 :
    larger[2] ? _value_1355 :
    _value_238;
  wire _value_1383 = smaller[2] ? _value_313 : _value_241;  // LookUpTable.swift:35
  wire _value_1384 = larger[2] ? larger[1] : _value_241;  // LookUpTable.swift:35
  wire _value_1385 =  // LookUpTable.swift:35
    larger[3] ? _value_1382 :
    smaller[3] ? _value_1341 :
    larger[2] ? _value_1381 :
    _value_583;
  wire _value_1386 = larger[2] ? _value_1383 : _value_230;  // LookUpTable.swift:35
  wire _value_1387 =  // LookUpTable.swift:35
    smaller[2] ? _value_1315 :
    larger[1] ? _value_142 :
    larger[0];
  wire _value_1388 = larger[2] ? _value_56 : _value_238;  // LookUpTable.swift:35
  wire _value_1389 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_1366 : _value_1386) :
    smaller[3] ? _value_1327 :
    larger[2] ? _value_551 :
    _value_1345;
  wire _value_1390 =  // LookUpTable.swift:35
    smaller[4] ? _value_1385 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_166 : _value_1383) : _value_1384) :
    smaller[3] ? _value_1350 :
    larger[2] ? _value_230 :
    _value_565;
  wire _value_1391 =  // LookUpTable.swift:35
    larger[4] ? _value_1380 :
    smaller[4] ? _value_1379 :
    larger[3] ? (smaller[3] ? _value_1377 : _value_1376) :
    smaller[3] ? (larger[2] ? _value_1378 : _value_565) :
    larger[2] ? _value_1324 :
    smaller[2] ? _value_1234 :
    _value_312;
  wire _value_1392 =  // LookUpTable.swift:35
    smaller[5] ? _value_1361 :
    larger[4] ? _value_1360 :
    smaller[4] ? _value_1359 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_343 : _value_1355) : _value_1356) :
    smaller[3] ? _value_1358 :
    larger[2] ? _value_238 :
    _value_1357;
  wire _value_1393 =  // LookUpTable.swift:35
    larger[5] ? _value_1321 :
    smaller[5] ? _value_1320 :
    larger[4] ? _value_1319 :
    smaller[4] ? _value_1318 :
    larger[3] ? _value_1317 :
    smaller[3] ? (larger[2] ? _value_1281 : _value_1239) :
    larger[2] ? _value_1316 :
    _value_1257;
  wire _value_1394 = smaller[2] ? _value_96 : _value_188;  // LookUpTable.swift:35
  wire _value_1395 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1135 : _value_1394) :
    larger[2] ? _value_1146 :
    _value_1117;
  wire _value_1396 = smaller[2] ? _value_1138 : _value_254;  // LookUpTable.swift:35
  wire _value_1397 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_312 : _value_1201) : _value_1154) :
    larger[2] ? _value_1313 :
    _value_1227;
  wire _value_1398 =  // LookUpTable.swift:35
    larger[3] ? _value_1395 :
    smaller[3] ? _value_1141 :
    larger[2] ? _value_1149 :
    _value_1163;
  wire _value_1399 = smaller[2] ? _value_1120 : _value_1166;  // LookUpTable.swift:35
  wire _value_1400 =  // LookUpTable.swift:35
    larger[2] ? _value_1122 :
    smaller[2] ? _value_204 :
    _value_180;
  wire _value_1401 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1137 : _value_1196) :
    larger[2] ? _value_1145 :
    _value_1190;
  wire _value_1402 = larger[2] ? _value_1171 : _value_1155;  // LookUpTable.swift:35
  wire _value_1403 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1196 : _value_1170) :
    larger[2] ? _value_1168 :
    _value_1198;
  wire _value_1404 =  // LookUpTable.swift:35
    larger[3] ? _value_1401 :
    smaller[3] ? _value_1400 :
    larger[2] ? _value_1193 :
    _value_1399;
  wire _value_1405 =  // LookUpTable.swift:35
    smaller[4] ? _value_1398 :
    larger[3] ? _value_1397 :
    smaller[3] ? (larger[2] ? _value_1155 : _value_1396) :
    larger[2] ? (smaller[2] ? _value_91 : _value_1084) :
    _value_1231;
  wire _value_1406 = smaller[2] ? _value_312 : _value_1157;  // LookUpTable.swift:35
  wire _value_1407 = smaller[2] ? _value_59 : _value_1234;  // LookUpTable.swift:35
  wire _value_1408 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1227 : _value_1406) :
    larger[2] ? (smaller[2] ? _value_143 : _value_1147) :
    _value_1407;
  wire _value_1409 = smaller[2] ? _value_1138 : _value_100;  // LookUpTable.swift:35
  wire _value_1410 =  // LookUpTable.swift:35
    smaller[3] ? _value_1306 :
    larger[2] ? _value_1259 :
    smaller[2] ? _value_163 :
    _value_143;
  wire _value_1411 =  // LookUpTable.swift:35
    larger[3] ? _value_1408 :
    smaller[3] ? (larger[2] ? _value_1231 : _value_1155) :
    larger[2] ? _value_1232 :
    _value_1246;
  wire _value_1412 = smaller[2] ? _value_100 : _value_14;  // LookUpTable.swift:35
  wire _value_1413 = smaller[2] ? _value_284 : _value_100;  // LookUpTable.swift:35
  wire _value_1414 =  // LookUpTable.swift:35
    smaller[3] ? _value_1248 :
    larger[2] ? _value_1247 :
    _value_1250;
  wire _value_1415 = smaller[2] ? _value_233 : _value_1241;  // LookUpTable.swift:35
  wire _value_1416 =  // LookUpTable.swift:35
    larger[2] ? _value_1415 :
    smaller[2] ? _value_1105 :
    _value_380;
  wire _value_1417 = smaller[2] ? _value_68 : _value_1234;  // LookUpTable.swift:35
  wire _value_1418 =  // LookUpTable.swift:35
    smaller[3] ? _value_1416 :
    larger[2] ? _value_1291 :
    _value_1228;
  wire _value_1419 =  // LookUpTable.swift:35
    larger[3] ? _value_1414 :
    smaller[3] ? (larger[2] ? _value_1412 : _value_1413) :
    larger[2] ? _value_1251 :
    _value_1298;
  wire _value_1420 =  // LookUpTable.swift:35
    smaller[4] ? _value_1411 :
    larger[3] ? _value_1410 :
    smaller[3] ? (larger[2] ? _value_1409 : _value_1252) :
    _value_1260;
  wire _value_1421 =  // LookUpTable.swift:35
    larger[4] ? _value_1405 :
    smaller[4] ? _value_1404 :
    larger[3] ? _value_1403 :
    smaller[3] ? _value_1402 :
    larger[2] ? _value_1151 :
    _value_1206;
  wire _value_1422 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_1100 : _value_1130) :
    smaller[3] ? _value_1089 :
    _value_1129;
  wire _value_1423 = smaller[2] ? _value_118 : _value_193;  // LookUpTable.swift:35
  wire _value_1424 =  // LookUpTable.swift:35
    smaller[3] ? _value_1129 :
    larger[2] ? _value_1296 :
    _value_1164;
  wire _value_1425 =  // LookUpTable.swift:35
    smaller[4] ? _value_1422 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1088 : _value_1121) : _value_1205) :
    smaller[3] ? _value_1177 :
    larger[2] ? _value_1198 :
    _value_1161;
  wire _value_1426 = smaller[2] ? _value_1258 : _value_57;  // LookUpTable.swift:35
  wire _value_1427 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1153 : _value_1257) :
    larger[2] ? _value_1426 :
    smaller[2] ? _value_1134 :
    _value_313;
  wire _value_1428 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1227 : _value_1162) : _value_1290) :
    smaller[3] ? (larger[2] ? _value_1135 : _value_1294) :
    larger[2] ? _value_1155 :
    _value_1148;
  wire _value_1429 =  // LookUpTable.swift:35
    larger[2] ? _value_1251 :
    smaller[2] ? _value_1157 :
    _value_284;
  wire _value_1430 =  // LookUpTable.swift:35
    smaller[3] ? _value_1429 :
    larger[2] ? _value_1295 :
    _value_1412;
  wire _value_1431 =  // LookUpTable.swift:35
    larger[2] ? _value_1168 :
    smaller[2] ? _value_1166 :
    _value_103;
  wire _value_1432 =  // LookUpTable.swift:35
    smaller[3] ? _value_1431 :
    larger[2] ? _value_1245 :
    _value_1305;
  wire _value_1433 =  // LookUpTable.swift:35
    larger[3] ? _value_1430 :
    smaller[3] ? (larger[2] ? _value_1117 : _value_1164) :
    larger[2] ? _value_1140 :
    _value_1146;
  wire _value_1434 =  // LookUpTable.swift:35
    smaller[4] ? _value_1428 :
    larger[3] ? _value_1427 :
    smaller[3] ? (larger[2] ? _value_1158 : _value_1231) :
    larger[2] ? _value_1277 :
    _value_1303;
  wire _value_1435 =  // LookUpTable.swift:35
    larger[4] ? _value_1425 :
    smaller[4] ? (larger[3] ? _value_1092 : _value_1086) :
    larger[3] ? _value_1424 :
    smaller[3] ? (larger[2] ? _value_1423 : _value_1111) :
    _value_1202;
  wire _value_1436 =  // LookUpTable.swift:35
    smaller[5] ? _value_1421 :
    larger[4] ? _value_1420 :
    smaller[4] ? _value_1419 :
    larger[3] ? _value_1418 :
    smaller[3] ? (larger[2] ? _value_1256 : _value_1152) :
    larger[2] ? (smaller[2] ? _value_312 : _value_1147) :
    _value_1417;
  wire _value_1437 = smaller[2] ? _value_103 : _value_1241;  // LookUpTable.swift:35
  wire _value_1438 = larger[2] ? _value_493 : _value_1437;  // LookUpTable.swift:35
  wire _value_1439 =  // LookUpTable.swift:35
    smaller[3] ? _value_1438 :
    larger[2] ? _value_1271 :
    smaller[2] ? larger[1] :
    _value_1280;
  wire _value_1440 = larger[1] ? _value_142 : _value_6;  // LookUpTable.swift:35
  wire _value_1441 =  // LookUpTable.swift:35
    larger[2] ? _value_548 :
    smaller[2] ? _value_68 :
    _value_1280;
  wire _value_1442 =  // LookUpTable.swift:35
    larger[2] ? _value_1273 :
    smaller[2] ? _value_1440 :
    _value_2;
  wire _value_1443 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1269 : _value_548) :
    larger[2] ? _value_565 :
    smaller[2] ? _value_241 :
    _value_1344;
  wire _value_1444 =  // LookUpTable.swift:35
    larger[3] ? _value_1439 :
    smaller[3] ? _value_1268 :
    larger[2] ? (smaller[2] ? _value_1315 : _value_162) :
    _value_744;
  wire _value_1445 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1437 : _value_1267) :
    larger[2] ? (smaller[2] ? _value_68 : _value_1331) :
    _value_1265;
  wire _value_1446 = smaller[2] ? _value_312 : _value_103;  // LookUpTable.swift:35
  wire _value_1447 =  // LookUpTable.swift:35
    larger[2] ? _value_1446 :
    smaller[2] ? _value_163 :
    _value_1372;
  wire _value_1448 =  // LookUpTable.swift:35
    smaller[3] ? _value_1447 :
    larger[2] ? (smaller[2] ? _value_1097 : _value_162) :
    _value_381;
  wire _value_1449 =  // LookUpTable.swift:35
    larger[3] ? _value_1445 :
    smaller[3] ? _value_1438 :
    _value_1263;
  wire _value_1450 =  // LookUpTable.swift:35
    smaller[4] ? _value_1444 :
    larger[3] ? _value_1443 :
    smaller[3] ? _value_1442 :
    _value_1441;
  wire _value_1451 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_1329 : _value_1346) :
    smaller[3] ? _value_1339 :
    larger[2] ? _value_1353 :
    smaller[2] ? _value_238 :
    _value_103;
  wire _value_1452 = larger[2] ? _value_238 : _value_65;  // LookUpTable.swift:35
  wire _value_1453 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_1341 : _value_1329) :
    smaller[3] ? _value_1366 :
    larger[2] ? _value_1383 :
    _value_1068;
  wire _value_1454 =  // LookUpTable.swift:35
    smaller[4] ? _value_1451 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_239 : _value_1349) : _value_1351) :
    smaller[3] ? _value_1384 :
    larger[2] ? larger[1] :
    smaller[2] ? _value_1315 :
    larger[1] ? _value_93 :
    larger[0];
  wire _value_1455 =  // LookUpTable.swift:35
    larger[4] ? _value_1450 :
    smaller[4] ? _value_1449 :
    larger[3] ? _value_1448 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_1241 : _value_57) : _value_511) :
    larger[2] ? (smaller[2] ? _value_20 : _value_1372) :
    smaller[2] ? _value_1344 :
    _value_57;
  wire _value_1456 =  // LookUpTable.swift:35
    larger[2] ? _value_1415 :
    smaller[2] ? _value_1272 :
    _value_380;
  wire _value_1457 =  // LookUpTable.swift:35
    smaller[3] ? _value_1268 :
    larger[2] ? _value_1265 :
    _value_314;
  wire _value_1458 =  // LookUpTable.swift:35
    larger[2] ? (smaller[2] ? _value_238 : _value_1258) :
    smaller[2] ? _value_1280 :
    _value_143;
  wire _value_1459 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_20 : _value_230) : _value_1334) :
    larger[2] ? _value_705 :
    _value_1328;
  wire _value_1460 =  // LookUpTable.swift:35
    larger[3] ? _value_1457 :
    smaller[3] ? _value_1456 :
    larger[2] ? _value_1308 :
    smaller[2] ? _value_1157 :
    _value_57;
  wire _value_1461 =  // LookUpTable.swift:35
    larger[2] ? _value_1313 :
    smaller[2] ? _value_1201 :
    _value_163;
  wire _value_1462 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_14 : _value_20) : _value_1237) :
    larger[2] ? _value_591 :
    _value_1417;
  wire _value_1463 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_503 : _value_1373) :
    larger[2] ? _value_1374 :
    _value_493;
  wire _value_1464 =  // LookUpTable.swift:35
    larger[3] ? _value_1462 :
    smaller[3] ? _value_1461 :
    larger[2] ? _value_1426 :
    _value_774;
  wire _value_1465 =  // LookUpTable.swift:35
    smaller[4] ? _value_1460 :
    larger[3] ? _value_1459 :
    smaller[3] ? _value_1458 :
    larger[2] ? _value_503 :
    smaller[2] ? _value_233 :
    _value_1440;
  wire _value_1466 =  // LookUpTable.swift:35
    smaller[2] ? _value_65 :
    larger[1] ? larger[0] :
    _value_94;
  wire _value_1467 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1466 : _value_166) :
    larger[2] ? _value_1347 :
    larger[1];
  wire _value_1468 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_1368 : _value_1341) :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_65 : _value_230) : _value_583) :
    _value_1366;
  wire _value_1469 =  // LookUpTable.swift:35
    larger[2] ? _value_1324 :
    smaller[2] ? _value_1372 :
    _value_312;
  wire _value_1470 =  // LookUpTable.swift:35
    larger[2] ? larger[1] :
    smaller[2] ? _value_241 :
    _value_1081;
  wire _value_1471 =  // LookUpTable.swift:35
    smaller[3] ? _value_1470 :
    larger[2] ? _value_937 :
    _value_56;
  wire _value_1472 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_1469 : _value_1327) :
    smaller[3] ? (larger[2] ? _value_928 : _value_1270) :
    _value_1329;
  wire _value_1473 =  // LookUpTable.swift:35
    smaller[4] ? _value_1468 :
    larger[3] ? _value_1467 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_103 : _value_241) : _value_230) :
    _value_1351;
  wire _value_1474 =  // LookUpTable.swift:35
    larger[4] ? _value_1465 :
    smaller[4] ? _value_1464 :
    larger[3] ? _value_1463 :
    smaller[3] ? _value_1371 :
    larger[2] ? _value_1270 :
    _value_1378;
  wire _value_1475 =  // LookUpTable.swift:35
    smaller[5] ? _value_1455 :
    larger[4] ? _value_1454 :
    smaller[4] ? _value_1453 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1068 : _value_343) : _value_1452) :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_1081 : _value_56) : _value_238) :
    _value_1388;
  wire _value_1476 =  // LookUpTable.swift:35
    larger[5] ? _value_1436 :
    smaller[5] ? _value_1435 :
    larger[4] ? _value_1434 :
    smaller[4] ? _value_1433 :
    larger[3] ? _value_1432 :
    smaller[3] ? (larger[2] ? _value_1298 : _value_1197) :
    larger[2] ? _value_1249 :
    _value_1251;
  wire _value_1477 =  // LookUpTable.swift:35
    smaller[6] ? _value_1393 :
    larger[5] ? _value_1392 :
    smaller[5] ? _value_1391 :
    larger[4] ? _value_1390 :
    smaller[4] ? _value_1389 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1387 : _value_389) : _value_1388) :
    smaller[3] ? _value_1356 :
    larger[2] ? _value_65 :
    _value_166;
  wire _value_1478 =  // LookUpTable.swift:35
    larger[6] ? _value_1225 :
    larger[5] ? _value_1224 :
    larger[4] ? _value_1223 :
    _value_1087;
  wire _value_1479 =  // LookUpTable.swift:35
    smaller[3] ? _value_1107 :
    larger[2] ? _value_1184 :
    _value_1111;
  wire _value_1480 =  // LookUpTable.swift:35
    smaller[4] ? _value_1087 :
    larger[3] ? _value_1479 :
    _value_1108;
  // LookUpTable.swift:35
  wire _value_1481 = larger[2] ? (smaller[2] ? _value_248 : _value_14) : _value_1187;
  wire _value_1482 =  // LookUpTable.swift:35
    smaller[3] ? _value_1481 :
    larger[2] ? _value_1148 :
    _value_1196;
  wire _value_1483 =  // LookUpTable.swift:35
    smaller[3] ? _value_1402 :
    larger[2] ? _value_1227 :
    _value_1230;
  wire _value_1484 =  // LookUpTable.swift:35
    larger[3] ? _value_1482 :
    smaller[3] ? (larger[2] ? _value_1090 : _value_1111) :
    larger[2] ? _value_1102 :
    _value_1213;
  wire _value_1485 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_1084 : _value_284) : _value_1085) :
    larger[2] ? _value_1090 :
    _value_1185;
  wire _value_1486 =  // LookUpTable.swift:35
    larger[2] ? _value_1099 :
    smaller[2] ? _value_29 :
    _value_96;
  wire _value_1487 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1122 : _value_1115) :
    larger[2] ? _value_1198 :
    _value_1151;
  wire _value_1488 =  // LookUpTable.swift:35
    smaller[4] ? _value_1484 :
    larger[3] ? _value_1483 :
    smaller[3] ? (larger[2] ? _value_1396 : _value_1399) :
    larger[2] ? _value_1231 :
    smaller[2] ? _value_118 :
    _value_204;
  wire _value_1489 =  // LookUpTable.swift:35
    smaller[3] ? _value_1181 :
    larger[2] ? _value_1099 :
    _value_1128;
  wire _value_1490 =  // LookUpTable.swift:35
    smaller[4] ? _value_1087 :
    larger[3] ? _value_1489 :
    _value_1220;
  wire _value_1491 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? _value_1480 : _value_1087) :
    larger[4] ? _value_1488 :
    smaller[4] ? (larger[3] ? _value_1485 : _value_1182) :
    larger[3] ? _value_1487 :
    smaller[3] ? _value_1486 :
    larger[2] ? _value_1194 :
    _value_1135;
  wire _value_1492 =  // LookUpTable.swift:35
    larger[2] ? _value_1155 :
    smaller[2] ? _value_1096 :
    _value_254;
  wire _value_1493 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1373 : _value_1370) :
    larger[2] ? _value_1070 :
    smaller[2] ? _value_313 :
    _value_56;
  wire _value_1494 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1406 : _value_1314) : _value_1278) :
    smaller[3] ? _value_1492 :
    larger[2] ? _value_1235 :
    _value_1247;
  wire _value_1495 =  // LookUpTable.swift:35
    larger[2] ? _value_1251 :
    smaller[2] ? _value_1097 :
    _value_29;
  wire _value_1496 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1247 : _value_1394) :
    larger[2] ? (smaller[2] ? _value_103 : _value_162) :
    _value_1312;
  wire _value_1497 =  // LookUpTable.swift:35
    smaller[3] ? _value_1243 :
    larger[2] ? (smaller[2] ? (larger[1] ? _value_308 : _value_23) : _value_162) :
    smaller[2] ? _value_1134 :
    _value_233;
  wire _value_1498 =  // LookUpTable.swift:35
    larger[3] ? _value_1496 :
    smaller[3] ? _value_1495 :
    larger[2] ? _value_1298 :
    smaller[2] ? _value_248 :
    _value_1201;
  wire _value_1499 =  // LookUpTable.swift:35
    smaller[4] ? _value_1494 :
    larger[3] ? _value_1493 :
    smaller[3] ? _value_1238 :
    _value_1284;
  wire _value_1500 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_56 : _value_239) :
    larger[2] ? _value_425 :
    _value_241;
  wire _value_1501 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_1322 : _value_1339) :
    smaller[3] ? (larger[2] ? _value_1274 : _value_1006) :
    _value_1341;
  wire _value_1502 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1323 : _value_1309) :
    larger[2] ? _value_941 :
    _value_1337;
  wire _value_1503 =  // LookUpTable.swift:35
    larger[2] ? _value_1383 :
    smaller[2] ? _value_230 :
    _value_143;
  wire _value_1504 =  // LookUpTable.swift:35
    smaller[3] ? _value_1503 :
    larger[2] ? (smaller[2] ? (larger[1] ? _value_93 : _value_19) : _value_1081) :
    _value_238;
  wire _value_1505 =  // LookUpTable.swift:35
    larger[3] ? _value_1502 :
    smaller[3] ? (larger[2] ? _value_314 : _value_1333) :
    larger[2] ? (smaller[2] ? _value_1241 : _value_2) :
    _value_508;
  wire _value_1506 =  // LookUpTable.swift:35
    smaller[4] ? _value_1501 :
    larger[3] ? _value_1500 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_1280 : _value_1325) : _value_223) :
    _value_1350;
  wire _value_1507 =  // LookUpTable.swift:35
    larger[4] ? _value_1499 :
    smaller[4] ? _value_1498 :
    larger[3] ? _value_1497 :
    smaller[3] ? (larger[2] ? _value_1253 : _value_1153) :
    _value_1278;
  wire _value_1508 = smaller[2] ? _value_1084 : _value_193;  // LookUpTable.swift:35
  wire _value_1509 =  // LookUpTable.swift:35
    larger[2] ? _value_1162 :
    smaller[2] ? _value_33 :
    _value_1096;
  wire _value_1510 =  // LookUpTable.swift:35
    smaller[3] ? _value_1509 :
    larger[2] ? _value_1153 :
    _value_1508;
  wire _value_1511 =  // LookUpTable.swift:35
    larger[2] ? _value_1231 :
    smaller[2] ? _value_254 :
    _value_2;
  wire _value_1512 =  // LookUpTable.swift:35
    larger[3] ? _value_1510 :
    smaller[3] ? (larger[2] ? _value_1163 : _value_1128) :
    larger[2] ? _value_1148 :
    _value_1295;
  wire _value_1513 =  // LookUpTable.swift:35
    larger[2] ? _value_1245 :
    smaller[2] ? _value_1101 :
    _value_1082;
  wire _value_1514 =  // LookUpTable.swift:35
    smaller[3] ? _value_1513 :
    larger[2] ? _value_1305 :
    _value_1249;
  wire _value_1515 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_1219 : _value_1481) :
    smaller[3] ? _value_1086 :
    larger[2] ? _value_1423 :
    _value_1088;
  wire _value_1516 =  // LookUpTable.swift:35
    smaller[4] ? _value_1512 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1257 : _value_1229) : _value_1236) :
    smaller[3] ? _value_1511 :
    _value_1304;
  wire _value_1517 =  // LookUpTable.swift:35
    larger[2] ? _value_1334 :
    smaller[2] ? _value_380 :
    _value_1315;
  wire _value_1518 =  // LookUpTable.swift:35
    smaller[3] ? _value_1517 :
    larger[2] ? _value_1335 :
    _value_166;
  wire _value_1519 =  // LookUpTable.swift:35
    smaller[3] ? _value_1366 :
    larger[2] ? _value_508 :
    smaller[2] ? _value_1325 :
    _value_230;
  wire _value_1520 =  // LookUpTable.swift:35
    larger[3] ? _value_1518 :
    smaller[3] ? (larger[2] ? _value_1316 : _value_1264) :
    larger[2] ? _value_1362 :
    _value_1367;
  wire _value_1521 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_380 : _value_1258) : _value_1316) :
    larger[2] ? _value_221 :
    smaller[2] ? _value_103 :
    _value_1332;
  wire _value_1522 =  // LookUpTable.swift:35
    smaller[3] ? _value_1329 :
    larger[2] ? _value_327 :
    _value_937;
  wire _value_1523 =  // LookUpTable.swift:35
    larger[3] ? _value_1521 :
    smaller[3] ? _value_1260 :
    _value_1268;
  wire _value_1524 =  // LookUpTable.swift:35
    smaller[4] ? _value_1520 :
    larger[3] ? _value_1519 :
    smaller[3] ? _value_1327 :
    _value_1384;
  wire _value_1525 =  // LookUpTable.swift:35
    larger[4] ? _value_1516 :
    smaller[4] ? _value_1515 :
    larger[3] ? _value_1514 :
    smaller[3] ? (larger[2] ? _value_1197 : _value_1154) :
    larger[2] ? _value_1251 :
    smaller[2] ? _value_1201 :
    _value_20;
  wire _value_1526 =  // LookUpTable.swift:35
    smaller[5] ? _value_1507 :
    larger[4] ? _value_1506 :
    smaller[4] ? _value_1505 :
    larger[3] ? _value_1504 :
    smaller[3] ? _value_1341 :
    _value_1356;
  wire _value_1527 =  // LookUpTable.swift:35
    larger[5] ? _value_1491 :
    larger[4] ? _value_1490 :
    _value_1087;
  wire _value_1528 =  // LookUpTable.swift:35
    smaller[3] ? _value_1124 :
    larger[2] ? _value_1194 :
    _value_1231;
  wire _value_1529 =  // LookUpTable.swift:35
    smaller[4] ? _value_1087 :
    larger[3] ? _value_1528 :
    smaller[3] ? _value_1107 :
    larger[2] ? (smaller[2] ? _value_176 : _value_204) :
    _value_1132;
  wire _value_1530 =  // LookUpTable.swift:35
    larger[2] ? _value_1314 :
    smaller[2] ? _value_1084 :
    _value_59;
  wire _value_1531 =  // LookUpTable.swift:35
    larger[2] ? _value_1158 :
    smaller[2] ? _value_2 :
    _value_1136;
  wire _value_1532 =  // LookUpTable.swift:35
    smaller[3] ? _value_1530 :
    larger[2] ? _value_1437 :
    smaller[2] ? _value_1138 :
    _value_238;
  wire _value_1533 =  // LookUpTable.swift:35
    smaller[3] ? _value_1341 :
    larger[2] ? (smaller[2] ? _value_65 : _value_1357) :
    _value_223;
  wire _value_1534 =  // LookUpTable.swift:35
    larger[3] ? _value_1532 :
    smaller[3] ? _value_1531 :
    larger[2] ? (smaller[2] ? _value_2 : _value_1280) :
    _value_1250;
  wire _value_1535 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1394 : _value_1413) :
    larger[2] ? _value_1409 :
    _value_1299;
  wire _value_1536 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1285 : _value_1446) :
    larger[2] ? larger[1] :
    _value_1340;
  wire _value_1537 =  // LookUpTable.swift:35
    larger[3] ? _value_1535 :
    smaller[3] ? _value_1181 :
    larger[2] ? (smaller[2] ? _value_100 : _value_1241) :
    _value_1153;
  wire _value_1538 =  // LookUpTable.swift:35
    smaller[4] ? _value_1534 :
    larger[3] ? _value_1533 :
    smaller[3] ? _value_1441 :
    _value_1386;
  wire _value_1539 =  // LookUpTable.swift:35
    larger[4] ? _value_1529 :
    larger[3] ? (smaller[3] ? _value_1083 : _value_1107) :
    _value_1083;
  wire _value_1540 =  // LookUpTable.swift:35
    smaller[3] ? _value_1083 :
    larger[2] ? _value_1508 :
    _value_1191;
  wire _value_1541 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_314 : _value_1407) :
    larger[2] ? _value_56 :
    _value_508;
  wire _value_1542 =  // LookUpTable.swift:35
    smaller[3] ? _value_1083 :
    larger[2] ? _value_1362 :
    _value_1240;
  wire _value_1543 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? _value_1540 : _value_1083) :
    larger[3] ? _value_1541 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_1147 : _value_57) : _value_1198) :
    _value_1376;
  wire _value_1544 =  // LookUpTable.swift:35
    smaller[5] ? _value_1539 :
    larger[4] ? _value_1538 :
    smaller[4] ? _value_1537 :
    larger[3] ? _value_1536 :
    smaller[3] ? _value_1310 :
    _value_1346;
  wire _value_1545 =  // LookUpTable.swift:35
    smaller[6] ? _value_1527 :
    larger[5] ? _value_1526 :
    smaller[5] ? _value_1525 :
    larger[4] ? _value_1524 :
    smaller[4] ? _value_1523 :
    larger[3] ? _value_1522 :
    smaller[3] ? (larger[2] ? _value_1338 : _value_1326) :
    _value_1388;
  wire _value_1546 =  // LookUpTable.swift:35
    smaller[7] ? _value_1478 :
    larger[6] ? _value_1477 :
    smaller[6] ? _value_1476 :
    larger[5] ? _value_1475 :
    smaller[5] ? _value_1474 :
    larger[4] ? _value_1473 :
    smaller[4] ? _value_1472 :
    larger[3] ? _value_1471 :
    smaller[3] ? _value_1346 :
    _value_1452;
  wire _value_1547 =  // LookUpTable.swift:35
    larger[7] ? _value_1546 :
    larger[6] ? _value_1545 :
    larger[5] ? _value_1544 :
    larger[4] ? _value_1543 :
    larger[3] ? _value_1542 :
    larger[2] ? (smaller[2] ? _value_1081 : _value_20) :
    _value_1081;
  always @(posedge clock) begin
    // LookUpTable.swift:35
    value <= {_value_82, _value_175, _value_274, _value_431, _value_609, _value_805, _value_1080,
        _value_1547 ^ _value_1080};
  end

  always @(posedge clock) begin
    if (reset) begin
      done <= 1'b0;
    end else begin
      done <= start;
    end
  end

  assign busy = 1'b0;  // LookUpTable.swift:13
  assign valid = done;  // LookUpTable.swift:14
  assign result = value;  // LookUpTable.swift:15

endmodule

`default_nettype wire
