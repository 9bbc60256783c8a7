`default_nettype none

// Module LookUpTable_inputs2_table_ff40ff67, written by Morpho.
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

  wire _value_1 = larger[0] ? 1'b1 : 1'b0;  // LookUpTable.swift:35
  wire _value_2 = smaller[1] ? _value_1 : 1'b0;  // LookUpTable.swift:35
  wire _value_3 = larger[1] ? 1'b1 : _value_2;  // LookUpTable.swift:35
  wire _value_4 = smaller[2] ? 1'b1 : _value_3;  // LookUpTable.swift:35
  wire _value_5 = larger[2] ? 1'b1 : _value_4;  // LookUpTable.swift:35
  wire _value_6 = smaller[3] ? 1'b1 : _value_5;  // LookUpTable.swift:35
  wire _value_7 = smaller[1] ? 1'b1 : _value_1;  // LookUpTable.swift:35
  wire _value_8 = larger[1] ? 1'b1 : _value_7;  // LookUpTable.swift:35
  wire _value_9 = smaller[2] ? 1'b1 : _value_8;  // LookUpTable.swift:35
  wire _value_10 = larger[2] ? 1'b1 : _value_9;  // LookUpTable.swift:35
  wire _value_11 = smaller[3] ? 1'b1 : _value_10;  // LookUpTable.swift:35
  wire _value_12 = smaller[0] ? 1'b1 : 1'b0;  // LookUpTable.swift:35
  wire _value_13 = larger[0] ? 1'b1 : _value_12;  // LookUpTable.swift:35
  wire _value_14 = larger[0] ? _value_12 : 1'b0;  // LookUpTable.swift:35
  wire _value_15 = smaller[1] ? _value_13 : _value_14;  // LookUpTable.swift:35
  wire _value_16 = larger[1] ? 1'b1 : _value_15;  // LookUpTable.swift:35
  wire _value_17 = smaller[2] ? 1'b1 : _value_16;  // LookUpTable.swift:35
  wire _value_18 = larger[1] ? _value_2 : 1'b0;  // LookUpTable.swift:35
  wire _value_19 = smaller[2] ? _value_18 : 1'b0;  // LookUpTable.swift:35
  wire _value_20 = larger[2] ? _value_17 : _value_19;  // LookUpTable.swift:35
  wire _value_21 = smaller[1] ? _value_13 : _value_1;  // LookUpTable.swift:35
  wire _value_22 = larger[1] ? _value_21 : 1'b0;  // LookUpTable.swift:35
  wire _value_23 = smaller[2] ? _value_22 : 1'b0;  // LookUpTable.swift:35
  wire _value_24 = larger[2] ? _value_23 : 1'b0;  // LookUpTable.swift:35
  wire _value_25 = smaller[1] ? 1'b1 : _value_13;  // LookUpTable.swift:35
  wire _value_26 = larger[1] ? 1'b1 : _value_25;  // LookUpTable.swift:35
  wire _value_27 = smaller[2] ? 1'b1 : _value_26;  // LookUpTable.swift:35
  wire _value_28 = larger[2] ? 1'b1 : _value_27;  // LookUpTable.swift:35
  wire _value_29 = smaller[3] ? 1'b1 : _value_28;  // LookUpTable.swift:35
  wire _value_30 = smaller[1] ? 1'b1 : _value_14;  // LookUpTable.swift:35
  wire _value_31 = larger[1] ? _value_30 : 1'b0;  // LookUpTable.swift:35
  wire _value_32 = smaller[2] ? _value_26 : _value_31;  // LookUpTable.swift:35
  wire _value_33 = larger[2] ? 1'b1 : _value_32;  // LookUpTable.swift:35
  wire _value_34 = smaller[1] ? _value_13 : 1'b0;  // LookUpTable.swift:35
  wire _value_35 = larger[1] ? _value_25 : _value_34;  // LookUpTable.swift:35
  wire _value_36 = smaller[1] ? _value_14 : 1'b0;  // LookUpTable.swift:35
  wire _value_37 = larger[1] ? _value_36 : 1'b0;  // LookUpTable.swift:35
  wire _value_38 = smaller[2] ? _value_35 : _value_37;  // LookUpTable.swift:35
  wire _value_39 = larger[1] ? 1'b1 : _value_30;  // LookUpTable.swift:35
  wire _value_40 = smaller[2] ? 1'b1 : _value_39;  // LookUpTable.swift:35
  wire _value_41 = larger[2] ? _value_40 : _value_38;  // LookUpTable.swift:35
  wire _value_42 = smaller[3] ? 1'b1 : _value_41;  // LookUpTable.swift:35
  wire _value_43 = smaller[2] ? 1'b1 : _value_35;  // LookUpTable.swift:35
  wire _value_44 = smaller[2] ? _value_35 : 1'b0;  // LookUpTable.swift:35
  wire _value_45 = larger[2] ? _value_43 : _value_44;  // LookUpTable.swift:35
  wire _value_46 = smaller[3] ? _value_45 : 1'b0;  // LookUpTable.swift:35
  wire _value_47 = larger[3] ? _value_42 : _value_46;  // LookUpTable.swift:35
  wire _value_48 = larger[2] ? _value_19 : 1'b0;  // LookUpTable.swift:35
  wire _value_49 = smaller[3] ? _value_48 : 1'b0;  // LookUpTable.swift:35
  wire _value_50 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? _value_29 :
    smaller[3] ? _value_33 :
    larger[2] ? _value_38 :
    1'b0;
  wire _value_51 = smaller[2] ? _value_31 : 1'b0;  // LookUpTable.swift:35
  wire _value_52 = larger[2] ? _value_17 : _value_51;  // LookUpTable.swift:35
  wire _value_53 = larger[1] ? _value_34 : 1'b0;  // LookUpTable.swift:35
  wire _value_54 = smaller[2] ? _value_53 : 1'b0;  // LookUpTable.swift:35
  wire _value_55 = larger[2] ? _value_54 : 1'b0;  // LookUpTable.swift:35
  wire _value_56 =  // LookUpTable.swift:35
    larger[4] ? _value_50 :
    smaller[4] ? _value_47 :
    larger[3] ? _value_49 :
    1'b0;
  wire _value_57 =  // LookUpTable.swift:35
    smaller[5] ? 1'b1 :
    larger[4] ? 1'b1 :
    smaller[4] ? (larger[3] ? 1'b1 : _value_6) :
    larger[3] ? _value_11 :
    smaller[3] ? _value_20 :
    _value_24;
  wire _value_58 = larger[1] ? 1'b1 : _value_1;  // LookUpTable.swift:35
  wire _value_59 = larger[1] ? 1'b1 : _value_36;  // LookUpTable.swift:35
  wire _value_60 =  // LookUpTable.swift:35
    larger[2] ? 1'b1 :
    smaller[2] ? _value_58 :
    _value_59;
  wire _value_61 = larger[1] ? _value_25 : _value_36;  // LookUpTable.swift:35
  wire _value_62 = smaller[2] ? _value_61 : _value_18;  // LookUpTable.swift:35
  wire _value_63 = larger[2] ? 1'b1 : _value_62;  // LookUpTable.swift:35
  wire _value_64 = larger[1] ? 1'b1 : _value_21;  // LookUpTable.swift:35
  wire _value_65 = smaller[2] ? _value_64 : _value_59;  // LookUpTable.swift:35
  wire _value_66 = larger[2] ? _value_65 : 1'b0;  // LookUpTable.swift:35
  wire _value_67 = larger[1] ? _value_1 : 1'b0;  // LookUpTable.swift:35
  wire _value_68 = smaller[2] ? _value_67 : 1'b0;  // LookUpTable.swift:35
  wire _value_69 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? 1'b1 :
    smaller[3] ? 1'b1 :
    _value_60;
  wire _value_70 = larger[1] ? _value_25 : 1'b0;  // LookUpTable.swift:35
  wire _value_71 = smaller[2] ? _value_70 : _value_67;  // LookUpTable.swift:35
  wire _value_72 = larger[2] ? 1'b1 : _value_71;  // LookUpTable.swift:35
  wire _value_73 = larger[2] ? 1'b1 : _value_19;  // LookUpTable.swift:35
  wire _value_74 = smaller[3] ? _value_72 : _value_73;  // LookUpTable.swift:35
  wire _value_75 = smaller[2] ? 1'b1 : _value_64;  // LookUpTable.swift:35
  wire _value_76 = larger[2] ? _value_75 : 1'b0;  // LookUpTable.swift:35
  wire _value_77 = larger[2] ? _value_58 : 1'b0;  // LookUpTable.swift:35
  wire _value_78 = smaller[3] ? _value_76 : _value_77;  // LookUpTable.swift:35
  wire _value_79 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? 1'b1 : _value_74) :
    larger[3] ? 1'b1 :
    _value_78;
  wire _value_80 =  // LookUpTable.swift:35
    larger[4] ? _value_69 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_63 : _value_66) : 1'b0) :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_68 : 1'b0) : 1'b0) :
    1'b0;
  wire _value_81 =  // LookUpTable.swift:35
    smaller[5] ? _value_80 :
    larger[4] ? _value_79 :
    1'b0;
  wire _value_82 =  // LookUpTable.swift:35
    larger[5] ? _value_57 :
    smaller[5] ? _value_56 :
    larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ? _value_52 : _value_55) : 1'b0) : 1'b0) :
    1'b0;
  wire _value_83 =  // LookUpTable.swift:35
    smaller[7] ? 1'b1 :
    larger[6] ? 1'b1 :
    smaller[6] ? _value_82 :
    larger[5] ? _value_81 :
    1'b0;
  wire _value_84 = larger[7] ? _value_83 : 1'b0;  // LookUpTable.swift:35
  wire _value_85 = smaller[0] ? 1'b0 : 1'b1;  // LookUpTable.swift:35
  wire _value_86 = larger[0] ? 1'b0 : _value_85;  // LookUpTable.swift:35
  wire _value_87 = smaller[1] ? 1'b0 : _value_86;  // LookUpTable.swift:35
  wire _value_88 = larger[1] ? 1'b0 : _value_87;  // LookUpTable.swift:35
  wire _value_89 = smaller[2] ? 1'b0 : _value_88;  // LookUpTable.swift:35
  wire _value_90 = larger[2] ? 1'b0 : _value_89;  // LookUpTable.swift:35
  wire _value_91 = larger[0] ? _value_85 : 1'b1;  // LookUpTable.swift:35
  wire _value_92 = smaller[1] ? _value_86 : _value_91;  // LookUpTable.swift:35
  wire _value_93 = larger[1] ? 1'b0 : _value_92;  // LookUpTable.swift:35
  wire _value_94 = smaller[2] ? 1'b0 : _value_93;  // LookUpTable.swift:35
  wire _value_95 = larger[0] ? 1'b0 : 1'b1;  // LookUpTable.swift:35
  wire _value_96 = smaller[1] ? 1'b0 : _value_95;  // LookUpTable.swift:35
  wire _value_97 = smaller[1] ? _value_91 : 1'b1;  // LookUpTable.swift:35
  wire _value_98 = larger[1] ? _value_96 : _value_97;  // LookUpTable.swift:35
  wire _value_99 = smaller[2] ? _value_98 : 1'b1;  // LookUpTable.swift:35
  wire _value_100 = larger[2] ? _value_94 : _value_99;  // LookUpTable.swift:35
  wire _value_101 = smaller[3] ? _value_90 : _value_100;  // LookUpTable.swift:35
  wire _value_102 = larger[1] ? _value_87 : _value_97;  // LookUpTable.swift:35
  wire _value_103 = smaller[2] ? 1'b0 : _value_102;  // LookUpTable.swift:35
  wire _value_104 = larger[2] ? 1'b0 : _value_103;  // LookUpTable.swift:35
  wire _value_105 = larger[1] ? _value_96 : 1'b1;  // LookUpTable.swift:35
  wire _value_106 = smaller[2] ? _value_88 : _value_105;  // LookUpTable.swift:35
  wire _value_107 = larger[1] ? _value_97 : 1'b1;  // LookUpTable.swift:35
  wire _value_108 = smaller[2] ? _value_107 : 1'b1;  // LookUpTable.swift:35
  wire _value_109 = larger[2] ? _value_106 : _value_108;  // LookUpTable.swift:35
  wire _value_110 = smaller[1] ? _value_86 : 1'b1;  // LookUpTable.swift:35
  wire _value_111 = larger[1] ? _value_110 : 1'b1;  // LookUpTable.swift:35
  wire _value_112 = smaller[2] ? _value_111 : 1'b1;  // LookUpTable.swift:35
  wire _value_113 = larger[2] ? _value_112 : 1'b1;  // LookUpTable.swift:35
  wire _value_114 = smaller[3] ? _value_113 : 1'b1;  // LookUpTable.swift:35
  wire _value_115 = smaller[1] ? 1'b0 : _value_91;  // LookUpTable.swift:35
  wire _value_116 = larger[1] ? 1'b0 : _value_115;  // LookUpTable.swift:35
  wire _value_117 = smaller[1] ? _value_95 : 1'b1;  // LookUpTable.swift:35
  wire _value_118 = larger[1] ? _value_117 : 1'b1;  // LookUpTable.swift:35
  wire _value_119 = smaller[2] ? _value_116 : _value_118;  // LookUpTable.swift:35
  wire _value_120 = larger[1] ? _value_115 : 1'b1;  // LookUpTable.swift:35
  wire _value_121 = smaller[2] ? _value_120 : 1'b1;  // LookUpTable.swift:35
  wire _value_122 = larger[2] ? _value_121 : 1'b1;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_123 = smaller[3] ? (larger[2] ? _value_89 : _value_119) : _value_122;
  wire _value_124 = larger[1] ? _value_87 : _value_110;  // LookUpTable.swift:35
  wire _value_125 = smaller[2] ? _value_124 : 1'b1;  // LookUpTable.swift:35
  wire _value_126 = larger[2] ? _value_94 : _value_125;  // LookUpTable.swift:35
  wire _value_127 = smaller[3] ? 1'b0 : _value_126;  // LookUpTable.swift:35
  wire _value_128 = smaller[2] ? 1'b0 : _value_124;  // LookUpTable.swift:35
  wire _value_129 = larger[2] ? _value_128 : _value_125;  // LookUpTable.swift:35
  wire _value_130 = smaller[3] ? _value_129 : 1'b1;  // LookUpTable.swift:35
  wire _value_131 = larger[3] ? _value_127 : _value_130;  // LookUpTable.swift:35
  wire _value_132 = larger[2] ? _value_108 : 1'b1;  // LookUpTable.swift:35
  wire _value_133 = smaller[3] ? _value_132 : 1'b1;  // LookUpTable.swift:35
  wire _value_134 = larger[3] ? _value_133 : 1'b1;  // LookUpTable.swift:35
  wire _value_135 =  // LookUpTable.swift:35
    smaller[4] ? 1'b0 :
    larger[3] ? (smaller[3] ? 1'b0 : _value_104) :
    _value_123;
  wire _value_136 =  // LookUpTable.swift:35
    larger[4] ? _value_135 :
    smaller[4] ? _value_131 :
    _value_134;
  wire _value_137 =  // LookUpTable.swift:35
    smaller[5] ? 1'b0 :
    larger[4] ? 1'b0 :
    smaller[4] ? (larger[3] ? 1'b0 : _value_101) :
    larger[3] ? (smaller[3] ? _value_104 : _value_109) :
    _value_114;
  wire _value_138 =  // LookUpTable.swift:35
    smaller[6] ? 1'b0 :
    larger[5] ? _value_137 :
    smaller[5] ? _value_136 :
    larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? _value_119 : 1'b1) : 1'b1) :
        1'b1) : 1'b1) :
    1'b1;
  wire _value_139 = larger[1] ? 1'b0 : _value_96;  // LookUpTable.swift:35
  wire _value_140 = smaller[2] ? _value_139 : _value_105;  // LookUpTable.swift:35
  wire _value_141 = larger[2] ? 1'b0 : _value_140;  // LookUpTable.swift:35
  wire _value_142 = smaller[2] ? _value_88 : _value_102;  // LookUpTable.swift:35
  wire _value_143 = larger[2] ? 1'b0 : _value_142;  // LookUpTable.swift:35
  wire _value_144 = smaller[1] ? _value_95 : _value_91;  // LookUpTable.swift:35
  wire _value_145 = larger[1] ? 1'b0 : _value_144;  // LookUpTable.swift:35
  wire _value_146 = smaller[2] ? 1'b0 : _value_145;  // LookUpTable.swift:35
  wire _value_147 = smaller[2] ? _value_118 : 1'b1;  // LookUpTable.swift:35
  wire _value_148 = larger[2] ? _value_146 : _value_147;  // LookUpTable.swift:35
  wire _value_149 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? _value_141 :
    larger[2] ? _value_140 :
    1'b1;
  wire _value_150 =  // LookUpTable.swift:35
    smaller[4] ? _value_149 :
    larger[3] ? (smaller[3] ? _value_143 : _value_148) :
    1'b1;
  wire _value_151 = smaller[2] ? _value_105 : 1'b1;  // LookUpTable.swift:35
  wire _value_152 = smaller[3] ? (larger[2] ? _value_151 : 1'b1) : 1'b1;  // LookUpTable.swift:35
  wire _value_153 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? _value_150 : 1'b1) :
    larger[4] ? (smaller[4] ? (larger[3] ? _value_152 : 1'b1) : 1'b1) :
    1'b1;
  wire _value_154 = smaller[2] ? _value_61 : _value_37;  // LookUpTable.swift:35
  wire _value_155 = larger[2] ? 1'b1 : _value_154;  // LookUpTable.swift:35
  wire _value_156 = smaller[2] ? _value_39 : _value_53;  // LookUpTable.swift:35
  wire _value_157 = smaller[2] ? _value_37 : 1'b0;  // LookUpTable.swift:35
  wire _value_158 = larger[2] ? _value_157 : 1'b0;  // LookUpTable.swift:35
  wire _value_159 = smaller[3] ? _value_45 : _value_158;  // LookUpTable.swift:35
  wire _value_160 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_156;
  wire _value_161 = larger[2] ? _value_154 : 1'b0;  // LookUpTable.swift:35
  wire _value_162 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? 1'b1 :
    smaller[3] ? _value_28 :
    _value_155;
  wire _value_163 = smaller[1] ? _value_1 : _value_14;  // LookUpTable.swift:35
  wire _value_164 = larger[1] ? 1'b1 : _value_163;  // LookUpTable.swift:35
  wire _value_165 = larger[1] ? _value_7 : 1'b0;  // LookUpTable.swift:35
  wire _value_166 = smaller[2] ? _value_164 : _value_165;  // LookUpTable.swift:35
  wire _value_167 = larger[2] ? _value_166 : 1'b0;  // LookUpTable.swift:35
  wire _value_168 = larger[1] ? 1'b1 : 1'b0;  // LookUpTable.swift:35
  wire _value_169 = smaller[2] ? _value_58 : _value_168;  // LookUpTable.swift:35
  wire _value_170 = larger[2] ? 1'b1 : _value_169;  // LookUpTable.swift:35
  wire _value_171 = larger[2] ? 1'b1 : _value_168;  // LookUpTable.swift:35
  wire _value_172 =  // LookUpTable.swift:35
    larger[3] ? _value_11 :
    smaller[3] ? _value_167 :
    _value_158;
  wire _value_173 =  // LookUpTable.swift:35
    smaller[4] ? _value_172 :
    larger[3] ? (smaller[3] ? _value_170 : _value_171) :
    1'b0;
  wire _value_174 =  // LookUpTable.swift:35
    larger[4] ? _value_162 :
    smaller[4] ? (larger[3] ? _value_160 : _value_159) :
    larger[3] ? (smaller[3] ? _value_161 : 1'b0) :
    1'b0;
  wire _value_175 =  // LookUpTable.swift:35
    smaller[6] ? 1'b1 :
    larger[5] ? 1'b1 :
    smaller[5] ? _value_174 :
    larger[4] ? _value_173 :
    1'b0;
  wire _value_176 =  // LookUpTable.swift:35
    smaller[7] ? (larger[6] ? _value_138 : 1'b1) :
    larger[6] ? (smaller[6] ? (larger[5] ? _value_153 : 1'b1) : 1'b1) :
    1'b1;
  wire _value_177 =  // LookUpTable.swift:35
    larger[7] ? _value_176 :
    larger[6] ? _value_175 :
    1'b0;
  wire _value_178 = _value_177 ^ _value_84;  // LookUpTable.swift:35
  wire _value_179 = larger[1] ? _value_115 : _value_97;  // LookUpTable.swift:35
  wire _value_180 = smaller[2] ? _value_116 : _value_107;  // LookUpTable.swift:35
  wire _value_181 = larger[2] ? _value_89 : _value_180;  // LookUpTable.swift:35
  wire _value_182 =  // LookUpTable.swift:35
    smaller[3] ? 1'b0 :
    larger[2] ? 1'b0 :
    smaller[2] ? 1'b0 :
    _value_179;
  wire _value_183 = larger[1] ? 1'b0 : _value_110;  // LookUpTable.swift:35
  wire _value_184 = smaller[2] ? 1'b0 : _value_183;  // LookUpTable.swift:35
  wire _value_185 = larger[2] ? _value_184 : _value_125;  // LookUpTable.swift:35
  wire _value_186 = smaller[3] ? 1'b0 : _value_185;  // LookUpTable.swift:35
  wire _value_187 =  // LookUpTable.swift:35
    smaller[4] ? 1'b0 :
    larger[3] ? _value_182 :
    smaller[3] ? _value_181 :
    _value_113;
  wire _value_188 =  // LookUpTable.swift:35
    smaller[5] ? 1'b0 :
    larger[4] ? _value_187 :
    smaller[4] ? (larger[3] ? _value_186 : _value_130) :
    _value_134;
  wire _value_189 = smaller[2] ? _value_124 : _value_107;  // LookUpTable.swift:35
  wire _value_190 = larger[2] ? _value_189 : 1'b1;  // LookUpTable.swift:35
  wire _value_191 = larger[1] ? 1'b1 : _value_34;  // LookUpTable.swift:35
  wire _value_192 = smaller[2] ? 1'b1 : _value_191;  // LookUpTable.swift:35
  wire _value_193 = larger[2] ? 1'b1 : _value_192;  // LookUpTable.swift:35
  wire _value_194 = smaller[2] ? _value_8 : _value_53;  // LookUpTable.swift:35
  wire _value_195 = larger[2] ? 1'b1 : _value_194;  // LookUpTable.swift:35
  wire _value_196 = larger[1] ? _value_7 : _value_36;  // LookUpTable.swift:35
  wire _value_197 = smaller[2] ? _value_196 : 1'b0;  // LookUpTable.swift:35
  wire _value_198 = larger[2] ? _value_197 : 1'b0;  // LookUpTable.swift:35
  wire _value_199 = larger[2] ? _value_40 : _value_44;  // LookUpTable.swift:35
  wire _value_200 = smaller[3] ? _value_158 : 1'b0;  // LookUpTable.swift:35
  wire _value_201 = larger[3] ? _value_200 : 1'b0;  // LookUpTable.swift:35
  wire _value_202 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? (smaller[3] ? 1'b1 : _value_193) :
    smaller[3] ? _value_195 :
    _value_198;
  wire _value_203 =  // LookUpTable.swift:35
    smaller[5] ? 1'b1 :
    larger[4] ? _value_202 :
    smaller[4] ? (larger[3] ? (smaller[3] ? 1'b1 : _value_199) : _value_46) :
    _value_201;
  wire _value_204 =  // LookUpTable.swift:35
    smaller[6] ? (larger[5] ? _value_188 : 1'b1) :
    larger[5] ? (smaller[5] ? (larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ? _value_190 :
        1'b1) : 1'b1) : 1'b1) : 1'b1) : 1'b1) :
    1'b1;
  wire _value_205 = smaller[2] ? _value_16 : _value_18;  // LookUpTable.swift:35
  wire _value_206 = larger[2] ? _value_27 : _value_154;  // LookUpTable.swift:35
  wire _value_207 = larger[1] ? _value_25 : _value_2;  // LookUpTable.swift:35
  wire _value_208 = smaller[2] ? _value_207 : _value_37;  // LookUpTable.swift:35
  wire _value_209 = larger[2] ? _value_208 : 1'b0;  // LookUpTable.swift:35
  wire _value_210 = smaller[3] ? _value_209 : 1'b0;  // LookUpTable.swift:35
  wire _value_211 =  // LookUpTable.swift:35
    larger[3] ? 1'b1 :
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_205;
  wire _value_212 = smaller[2] ? _value_164 : _value_22;  // LookUpTable.swift:35
  wire _value_213 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_212;
  wire _value_214 = smaller[2] ? _value_8 : _value_59;  // LookUpTable.swift:35
  wire _value_215 = larger[2] ? _value_214 : 1'b0;  // LookUpTable.swift:35
  wire _value_216 = larger[1] ? _value_163 : 1'b0;  // LookUpTable.swift:35
  wire _value_217 = smaller[2] ? _value_216 : 1'b0;  // LookUpTable.swift:35
  wire _value_218 = larger[2] ? _value_217 : 1'b0;  // LookUpTable.swift:35
  wire _value_219 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? 1'b1 : _value_213) :
    larger[3] ? _value_29 :
    smaller[3] ? _value_215 :
    _value_218;
  wire _value_220 =  // LookUpTable.swift:35
    larger[4] ? 1'b1 :
    smaller[4] ? _value_211 :
    larger[3] ? (smaller[3] ? _value_28 : _value_206) :
    _value_210;
  wire _value_221 = larger[2] ? 1'b1 : _value_75;  // LookUpTable.swift:35
  wire _value_222 = larger[2] ? 1'b1 : _value_58;  // LookUpTable.swift:35
  wire _value_223 = smaller[3] ? _value_221 : _value_222;  // LookUpTable.swift:35
  wire _value_224 = smaller[2] ? _value_3 : _value_165;  // LookUpTable.swift:35
  wire _value_225 = larger[2] ? _value_9 : _value_157;  // LookUpTable.swift:35
  wire _value_226 = smaller[2] ? _value_3 : _value_168;  // LookUpTable.swift:35
  wire _value_227 = smaller[2] ? _value_67 : _value_18;  // LookUpTable.swift:35
  wire _value_228 = larger[2] ? _value_227 : 1'b0;  // LookUpTable.swift:35
  wire _value_229 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? 1'b1 : _value_224) : _value_225) : 1'b0) :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_226 : 1'b0) : _value_228) :
    1'b0;
  wire _value_230 =  // LookUpTable.swift:35
    smaller[5] ? 1'b1 :
    larger[4] ? 1'b1 :
    smaller[4] ? (larger[3] ? 1'b1 : _value_223) :
    larger[3] ? 1'b1 :
    _value_171;
  wire _value_231 =  // LookUpTable.swift:35
    larger[5] ? 1'b1 :
    smaller[5] ? _value_220 :
    larger[4] ? _value_219 :
    smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? (smaller[2] ? _value_59 : _value_18) :
        1'b0) : 1'b0) : 1'b0) :
    1'b0;
  wire _value_232 = smaller[2] ? _value_26 : _value_165;  // LookUpTable.swift:35
  wire _value_233 = larger[1] ? 1'b0 : _value_95;  // LookUpTable.swift:35
  wire _value_234 = smaller[2] ? 1'b0 : _value_233;  // LookUpTable.swift:35
  wire _value_235 = larger[2] ? 1'b0 : _value_234;  // LookUpTable.swift:35
  wire _value_236 = larger[1] ? _value_87 : 1'b1;  // LookUpTable.swift:35
  wire _value_237 = larger[1] ? _value_144 : 1'b1;  // LookUpTable.swift:35
  wire _value_238 = smaller[2] ? _value_236 : _value_237;  // LookUpTable.swift:35
  wire _value_239 = larger[2] ? 1'b0 : _value_238;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_240 = larger[2] ? (smaller[2] ? _value_88 : _value_233) : 1'b1;
  wire _value_241 = larger[1] ? 1'b0 : 1'b1;  // LookUpTable.swift:35
  wire _value_242 = smaller[2] ? _value_241 : _value_236;  // LookUpTable.swift:35
  wire _value_243 = larger[2] ? _value_242 : 1'b1;  // LookUpTable.swift:35
  wire _value_244 = larger[1] ? _value_95 : 1'b1;  // LookUpTable.swift:35
  wire _value_245 = larger[2] ? _value_244 : 1'b1;  // LookUpTable.swift:35
  wire _value_246 = smaller[2] ? _value_244 : 1'b1;  // LookUpTable.swift:35
  wire _value_247 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? _value_240 :
    _value_243;
  wire _value_248 =  // LookUpTable.swift:35
    larger[4] ? 1'b0 :
    smaller[4] ? 1'b0 :
    larger[3] ? 1'b0 :
    smaller[3] ? _value_235 :
    _value_239;
  wire _value_249 =  // LookUpTable.swift:35
    smaller[6] ? _value_231 :
    larger[5] ? _value_230 :
    smaller[5] ? (larger[4] ? _value_229 : 1'b0) :
    1'b0;
  wire _value_250 =  // LookUpTable.swift:35
    larger[6] ? _value_204 :
    larger[5] ? _value_203 :
    1'b0;
  wire _value_251 = larger[1] ? _value_87 : _value_117;  // LookUpTable.swift:35
  wire _value_252 = smaller[2] ? 1'b0 : _value_251;  // LookUpTable.swift:35
  wire _value_253 = larger[2] ? 1'b0 : _value_252;  // LookUpTable.swift:35
  wire _value_254 = smaller[2] ? 1'b0 : _value_139;  // LookUpTable.swift:35
  wire _value_255 = smaller[2] ? _value_93 : _value_107;  // LookUpTable.swift:35
  wire _value_256 = larger[2] ? _value_254 : _value_255;  // LookUpTable.swift:35
  wire _value_257 = larger[1] ? _value_92 : 1'b1;  // LookUpTable.swift:35
  wire _value_258 = smaller[2] ? _value_257 : 1'b1;  // LookUpTable.swift:35
  wire _value_259 = larger[2] ? _value_258 : 1'b1;  // LookUpTable.swift:35
  wire _value_260 = larger[3] ? (smaller[3] ? _value_259 : 1'b1) : 1'b1;  // LookUpTable.swift:35
  wire _value_261 =  // LookUpTable.swift:35
    smaller[4] ? 1'b0 :
    larger[3] ? 1'b0 :
    smaller[3] ? _value_253 :
    larger[2] ? _value_140 :
    _value_108;
  wire _value_262 =  // LookUpTable.swift:35
    smaller[5] ? 1'b0 :
    larger[4] ? _value_261 :
    smaller[4] ? (larger[3] ? (smaller[3] ? 1'b0 : _value_256) : _value_130) :
    _value_260;
  wire _value_263 = smaller[2] ? _value_139 : _value_236;  // LookUpTable.swift:35
  wire _value_264 =  // LookUpTable.swift:35
    smaller[3] ? _value_141 :
    larger[2] ? _value_263 :
    1'b1;
  wire _value_265 = larger[2] ? _value_147 : 1'b1;  // LookUpTable.swift:35
  wire _value_266 = smaller[3] ? _value_265 : 1'b1;  // LookUpTable.swift:35
  wire _value_267 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? _value_264 : 1'b1) :
    larger[3] ? _value_266 :
    1'b1;
  wire _value_268 = larger[2] ? _value_17 : _value_44;  // LookUpTable.swift:35
  wire _value_269 = larger[2] ? 1'b1 : _value_23;  // LookUpTable.swift:35
  wire _value_270 = smaller[2] ? _value_64 : _value_58;  // LookUpTable.swift:35
  wire _value_271 = larger[2] ? _value_270 : 1'b0;  // LookUpTable.swift:35
  wire _value_272 =  // LookUpTable.swift:35
    larger[3] ? _value_6 :
    smaller[3] ? _value_268 :
    _value_48;
  wire _value_273 =  // LookUpTable.swift:35
    smaller[5] ? 1'b1 :
    larger[4] ? 1'b1 :
    smaller[4] ? _value_272 :
    larger[3] ? (smaller[3] ? _value_269 : _value_271) :
    1'b0;
  wire _value_274 =  // LookUpTable.swift:35
    smaller[6] ? (larger[5] ? _value_262 : 1'b1) :
    larger[5] ? (smaller[5] ? (larger[4] ? _value_267 : 1'b1) : 1'b1) :
    1'b1;
  wire _value_275 =  // LookUpTable.swift:35
    smaller[7] ? _value_250 :
    larger[6] ? _value_249 :
    smaller[6] ? (larger[5] ? (smaller[5] ? (larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ?
        (larger[2] ? _value_232 : _value_157) : 1'b0) : 1'b0) : 1'b0) : 1'b0) : 1'b0) : 1'b0) :
    larger[5] ? 1'b0 :
    smaller[5] ? _value_248 :
    larger[4] ? 1'b0 :
    smaller[4] ? _value_247 :
    larger[3] ? 1'b0 :
    smaller[3] ? _value_245 :
    larger[2] ? _value_246 :
    1'b1;
  wire _value_276 =  // LookUpTable.swift:35
    larger[7] ? _value_275 :
    larger[6] ? _value_274 :
    larger[5] ? _value_273 :
    1'b0;
  wire _value_277 = _value_276 ^ _value_178;  // LookUpTable.swift:35
  wire _value_278 = smaller[3] ? 1'b0 : _value_129;  // LookUpTable.swift:35
  wire _value_279 =  // LookUpTable.swift:35
    smaller[4] ? 1'b0 :
    larger[3] ? _value_278 :
    _value_130;
  wire _value_280 = larger[4] ? (smaller[4] ? _value_134 : 1'b1) : 1'b1;  // LookUpTable.swift:35
  wire _value_281 = larger[2] ? _value_192 : _value_44;  // LookUpTable.swift:35
  wire _value_282 = smaller[3] ? 1'b1 : _value_281;  // LookUpTable.swift:35
  wire _value_283 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? _value_282 :
    _value_46;
  wire _value_284 = smaller[2] ? 1'b1 : _value_196;  // LookUpTable.swift:35
  wire _value_285 = smaller[2] ? _value_39 : _value_18;  // LookUpTable.swift:35
  wire _value_286 = larger[2] ? _value_27 : _value_285;  // LookUpTable.swift:35
  wire _value_287 = larger[1] ? _value_15 : 1'b0;  // LookUpTable.swift:35
  wire _value_288 = smaller[2] ? _value_287 : 1'b0;  // LookUpTable.swift:35
  wire _value_289 = larger[2] ? _value_288 : 1'b0;  // LookUpTable.swift:35
  wire _value_290 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_284;
  wire _value_291 = smaller[2] ? _value_191 : _value_37;  // LookUpTable.swift:35
  wire _value_292 = larger[2] ? _value_291 : 1'b0;  // LookUpTable.swift:35
  wire _value_293 =  // LookUpTable.swift:35
    larger[3] ? _value_290 :
    smaller[3] ? _value_286 :
    _value_289;
  wire _value_294 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? 1'b1 :
    smaller[3] ? _value_28 :
    larger[2] ? _value_4 :
    _value_51;
  wire _value_295 =  // LookUpTable.swift:35
    smaller[3] ? _value_33 :
    larger[2] ? (smaller[2] ? _value_16 : _value_53) :
    1'b0;
  wire _value_296 =  // LookUpTable.swift:35
    larger[4] ? _value_294 :
    smaller[4] ? _value_293 :
    larger[3] ? (smaller[3] ? _value_292 : 1'b0) :
    1'b0;
  wire _value_297 = larger[4] ? (smaller[4] ? _value_201 : 1'b0) : 1'b0;  // LookUpTable.swift:35
  wire _value_298 = smaller[2] ? _value_251 : _value_107;  // LookUpTable.swift:35
  wire _value_299 = larger[2] ? 1'b0 : _value_128;  // LookUpTable.swift:35
  wire _value_300 = smaller[2] ? _value_116 : _value_111;  // LookUpTable.swift:35
  wire _value_301 = larger[2] ? _value_89 : _value_300;  // LookUpTable.swift:35
  wire _value_302 = smaller[2] ? _value_179 : 1'b1;  // LookUpTable.swift:35
  wire _value_303 = larger[2] ? _value_302 : 1'b1;  // LookUpTable.swift:35
  wire _value_304 = smaller[2] ? _value_139 : _value_257;  // LookUpTable.swift:35
  wire _value_305 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? 1'b0 : _value_299) :
    smaller[3] ? _value_301 :
    _value_303;
  wire _value_306 =  // LookUpTable.swift:35
    smaller[4] ? 1'b0 :
    larger[3] ? 1'b0 :
    smaller[3] ? 1'b0 :
    larger[2] ? _value_254 :
    _value_298;
  wire _value_307 =  // LookUpTable.swift:35
    smaller[5] ? _value_296 :
    larger[4] ? (smaller[4] ? (larger[3] ? _value_295 : _value_200) : 1'b0) :
    1'b0;
  wire _value_308 =  // LookUpTable.swift:35
    larger[5] ? (smaller[5] ? (larger[4] ? _value_279 : 1'b1) : _value_280) :
    larger[4] ? _value_283 :
    1'b0;
  wire _value_309 =  // LookUpTable.swift:35
    smaller[6] ? _value_308 :
    larger[5] ? _value_307 :
    smaller[5] ? _value_297 :
    larger[4] ? _value_306 :
    smaller[4] ? _value_305 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_304 : _value_108) : 1'b1) :
    1'b1;
  wire _value_310 = larger[2] ? 1'b0 : _value_94;  // LookUpTable.swift:35
  wire _value_311 = smaller[1] ? _value_86 : _value_95;  // LookUpTable.swift:35
  wire _value_312 = larger[1] ? 1'b0 : _value_311;  // LookUpTable.swift:35
  wire _value_313 = smaller[2] ? 1'b0 : _value_312;  // LookUpTable.swift:35
  wire _value_314 = larger[2] ? _value_313 : _value_258;  // LookUpTable.swift:35
  wire _value_315 = larger[1] ? 1'b0 : _value_117;  // LookUpTable.swift:35
  wire _value_316 = larger[1] ? _value_311 : 1'b1;  // LookUpTable.swift:35
  wire _value_317 = smaller[2] ? _value_315 : _value_316;  // LookUpTable.swift:35
  wire _value_318 = larger[2] ? 1'b0 : _value_317;  // LookUpTable.swift:35
  wire _value_319 = smaller[2] ? _value_105 : _value_107;  // LookUpTable.swift:35
  wire _value_320 = larger[2] ? _value_319 : 1'b1;  // LookUpTable.swift:35
  wire _value_321 = smaller[2] ? _value_88 : _value_315;  // LookUpTable.swift:35
  wire _value_322 = larger[2] ? _value_321 : 1'b1;  // LookUpTable.swift:35
  wire _value_323 = smaller[2] ? _value_316 : _value_107;  // LookUpTable.swift:35
  wire _value_324 =  // LookUpTable.swift:35
    smaller[3] ? _value_322 :
    larger[2] ? _value_323 :
    1'b1;
  wire _value_325 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_90 : _value_318) :
    smaller[3] ? _value_320 :
    1'b1;
  wire _value_326 =  // LookUpTable.swift:35
    larger[4] ? 1'b0 :
    smaller[4] ? 1'b0 :
    larger[3] ? 1'b0 :
    smaller[3] ? _value_310 :
    _value_314;
  wire _value_327 = larger[2] ? _value_94 : _value_258;  // LookUpTable.swift:35
  wire _value_328 = larger[3] ? 1'b1 : _value_11;  // LookUpTable.swift:35
  wire _value_329 =  // LookUpTable.swift:35
    smaller[5] ? _value_326 :
    larger[4] ? 1'b0 :
    smaller[4] ? _value_325 :
    larger[3] ? _value_324 :
    1'b1;
  wire _value_330 = smaller[2] ? _value_233 : _value_241;  // LookUpTable.swift:35
  wire _value_331 = larger[2] ? 1'b0 : _value_330;  // LookUpTable.swift:35
  wire _value_332 = smaller[2] ? _value_139 : _value_233;  // LookUpTable.swift:35
  wire _value_333 = larger[2] ? _value_332 : 1'b1;  // LookUpTable.swift:35
  wire _value_334 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? _value_331 :
    larger[2] ? 1'b0 :
    smaller[2] ? _value_244 :
    _value_107;
  wire _value_335 =  // LookUpTable.swift:35
    smaller[4] ? _value_334 :
    larger[3] ? 1'b0 :
    smaller[3] ? _value_333 :
    _value_243;
  wire _value_336 = larger[2] ? 1'b0 : _value_254;  // LookUpTable.swift:35
  wire _value_337 = larger[2] ? 1'b0 : _value_233;  // LookUpTable.swift:35
  wire _value_338 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_244 : _value_237) : 1'b1) :
    1'b1;
  wire _value_339 =  // LookUpTable.swift:35
    smaller[4] ? _value_338 :
    larger[3] ? (smaller[3] ? _value_336 : _value_337) :
    1'b1;
  wire _value_340 = smaller[2] ? _value_59 : _value_216;  // LookUpTable.swift:35
  wire _value_341 = smaller[2] ? _value_26 : _value_164;  // LookUpTable.swift:35
  wire _value_342 = larger[2] ? _value_341 : 1'b0;  // LookUpTable.swift:35
  wire _value_343 = smaller[3] ? 1'b1 : _value_221;  // LookUpTable.swift:35
  wire _value_344 = larger[2] ? _value_71 : 1'b0;  // LookUpTable.swift:35
  wire _value_345 =  // LookUpTable.swift:35
    larger[3] ? 1'b1 :
    smaller[3] ? (larger[2] ? 1'b1 : _value_340) :
    _value_342;
  wire _value_346 = smaller[2] ? _value_168 : _value_67;  // LookUpTable.swift:35
  wire _value_347 = larger[2] ? 1'b1 : _value_346;  // LookUpTable.swift:35
  wire _value_348 = larger[2] ? 1'b1 : _value_67;  // LookUpTable.swift:35
  wire _value_349 =  // LookUpTable.swift:35
    larger[4] ? 1'b1 :
    smaller[4] ? _value_345 :
    larger[3] ? _value_343 :
    smaller[3] ? _value_344 :
    1'b0;
  wire _value_350 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? _value_335 : 1'b1) :
    larger[4] ? _value_339 :
    1'b1;
  wire _value_351 =  // LookUpTable.swift:35
    larger[5] ? _value_329 :
    smaller[5] ? (larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ? _value_310 : _value_327) :
        _value_152) : _value_260) : 1'b1) :
    larger[4] ? 1'b1 :
    smaller[4] ? 1'b1 :
    _value_328;
  wire _value_352 = smaller[2] ? _value_8 : _value_165;  // LookUpTable.swift:35
  wire _value_353 = larger[2] ? 1'b1 : _value_352;  // LookUpTable.swift:35
  wire _value_354 = smaller[3] ? 1'b1 : _value_353;  // LookUpTable.swift:35
  wire _value_355 = larger[2] ? 1'b1 : _value_40;  // LookUpTable.swift:35
  wire _value_356 = smaller[2] ? _value_26 : _value_287;  // LookUpTable.swift:35
  wire _value_357 = larger[2] ? 1'b1 : _value_356;  // LookUpTable.swift:35
  wire _value_358 = smaller[2] ? _value_61 : 1'b0;  // LookUpTable.swift:35
  wire _value_359 = larger[2] ? _value_358 : 1'b0;  // LookUpTable.swift:35
  wire _value_360 = smaller[3] ? _value_357 : _value_359;  // LookUpTable.swift:35
  wire _value_361 = smaller[2] ? 1'b1 : _value_61;  // LookUpTable.swift:35
  wire _value_362 = larger[2] ? _value_361 : _value_54;  // LookUpTable.swift:35
  wire _value_363 = smaller[3] ? _value_362 : _value_158;  // LookUpTable.swift:35
  wire _value_364 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? 1'b1 :
    _value_354;
  wire _value_365 = smaller[3] ? (larger[2] ? _value_352 : 1'b0) : 1'b0;  // LookUpTable.swift:35
  wire _value_366 = smaller[2] ? _value_26 : _value_3;  // LookUpTable.swift:35
  wire _value_367 = larger[2] ? _value_366 : _value_157;  // LookUpTable.swift:35
  wire _value_368 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? _value_354 : _value_365) :
    larger[3] ? (smaller[3] ? _value_367 : _value_218) :
    1'b0;
  wire _value_369 =  // LookUpTable.swift:35
    larger[4] ? _value_364 :
    smaller[4] ? (larger[3] ? (smaller[3] ? 1'b1 : _value_355) : _value_360) :
    larger[3] ? _value_363 :
    1'b0;
  wire _value_370 = smaller[2] ? _value_88 : _value_98;  // LookUpTable.swift:35
  wire _value_371 = larger[2] ? 1'b0 : _value_370;  // LookUpTable.swift:35
  wire _value_372 = smaller[2] ? _value_93 : _value_118;  // LookUpTable.swift:35
  wire _value_373 = larger[2] ? _value_372 : 1'b1;  // LookUpTable.swift:35
  wire _value_374 = smaller[2] ? _value_102 : _value_107;  // LookUpTable.swift:35
  wire _value_375 = larger[2] ? _value_89 : _value_374;  // LookUpTable.swift:35
  wire _value_376 =  // LookUpTable.swift:35
    smaller[3] ? _value_375 :
    larger[2] ? _value_374 :
    1'b1;
  wire _value_377 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? _value_371 :
    _value_373;
  wire _value_378 =  // LookUpTable.swift:35
    smaller[4] ? 1'b0 :
    larger[3] ? 1'b0 :
    smaller[3] ? 1'b0 :
    _value_90;
  wire _value_379 =  // LookUpTable.swift:35
    smaller[5] ? _value_369 :
    larger[4] ? _value_368 :
    1'b0;
  wire _value_380 = smaller[2] ? _value_315 : _value_118;  // LookUpTable.swift:35
  wire _value_381 = smaller[2] ? _value_312 : _value_236;  // LookUpTable.swift:35
  wire _value_382 = larger[2] ? _value_381 : 1'b1;  // LookUpTable.swift:35
  wire _value_383 = larger[1] ? 1'b0 : _value_97;  // LookUpTable.swift:35
  wire _value_384 = smaller[2] ? _value_383 : _value_105;  // LookUpTable.swift:35
  wire _value_385 =  // LookUpTable.swift:35
    smaller[3] ? _value_336 :
    larger[2] ? 1'b0 :
    _value_384;
  wire _value_386 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? (larger[2] ? 1'b0 : _value_380) :
    _value_382;
  wire _value_387 =  // LookUpTable.swift:35
    smaller[4] ? _value_386 :
    larger[3] ? _value_385 :
    _value_266;
  wire _value_388 = smaller[2] ? _value_237 : 1'b1;  // LookUpTable.swift:35
  wire _value_389 = larger[2] ? 1'b0 : _value_388;  // LookUpTable.swift:35
  wire _value_390 = smaller[2] ? _value_312 : _value_233;  // LookUpTable.swift:35
  wire _value_391 = larger[2] ? _value_390 : 1'b1;  // LookUpTable.swift:35
  wire _value_392 = smaller[2] ? _value_383 : _value_241;  // LookUpTable.swift:35
  wire _value_393 = larger[2] ? _value_241 : 1'b1;  // LookUpTable.swift:35
  wire _value_394 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_389 : _value_391) : 1'b1) :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_392 : 1'b1) : _value_393) :
    1'b1;
  wire _value_395 =  // LookUpTable.swift:35
    larger[5] ? _value_379 :
    smaller[5] ? _value_297 :
    larger[4] ? _value_378 :
    smaller[4] ? _value_377 :
    larger[3] ? _value_376 :
    1'b1;
  wire _value_396 =  // LookUpTable.swift:35
    smaller[6] ? _value_351 :
    larger[5] ? _value_350 :
    smaller[5] ? _value_349 :
    larger[4] ? 1'b1 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_170 : _value_347) : 1'b0) :
    larger[3] ? _value_348 :
    1'b0;
  wire _value_397 =  // LookUpTable.swift:35
    larger[6] ? _value_309 :
    larger[5] ? (smaller[5] ? (larger[4] ? (smaller[4] ? 1'b0 : _value_131) : 1'b1) : _value_280) :
    larger[4] ? (smaller[4] ? 1'b1 : _value_47) :
    1'b0;
  wire _value_398 = smaller[2] ? 1'b0 : _value_116;  // LookUpTable.swift:35
  wire _value_399 = smaller[2] ? _value_183 : _value_107;  // LookUpTable.swift:35
  wire _value_400 = larger[2] ? _value_398 : _value_399;  // LookUpTable.swift:35
  wire _value_401 =  // LookUpTable.swift:35
    smaller[4] ? 1'b0 :
    larger[3] ? (smaller[3] ? 1'b0 : _value_400) :
    _value_130;
  wire _value_402 = larger[3] ? _value_114 : 1'b1;  // LookUpTable.swift:35
  wire _value_403 = smaller[2] ? _value_39 : _value_37;  // LookUpTable.swift:35
  wire _value_404 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? _value_27 :
    _value_403;
  wire _value_405 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? _value_404 :
    _value_46;
  wire _value_406 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? _value_401 : 1'b1) :
    larger[4] ? (smaller[4] ? _value_402 : 1'b1) :
    1'b1;
  wire _value_407 = larger[2] ? 1'b1 : _value_17;  // LookUpTable.swift:35
  wire _value_408 = larger[2] ? _value_4 : _value_19;  // LookUpTable.swift:35
  wire _value_409 = smaller[2] ? _value_165 : _value_37;  // LookUpTable.swift:35
  wire _value_410 = larger[2] ? 1'b1 : _value_409;  // LookUpTable.swift:35
  wire _value_411 =  // LookUpTable.swift:35
    larger[3] ? 1'b1 :
    smaller[3] ? _value_407 :
    _value_408;
  wire _value_412 = larger[2] ? _value_169 : 1'b0;  // LookUpTable.swift:35
  wire _value_413 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? 1'b1 :
    smaller[3] ? _value_10 :
    _value_222;
  wire _value_414 =  // LookUpTable.swift:35
    larger[4] ? 1'b1 :
    smaller[4] ? _value_411 :
    larger[3] ? (smaller[3] ? _value_407 : _value_410) :
    _value_49;
  wire _value_415 = larger[2] ? _value_51 : 1'b0;  // LookUpTable.swift:35
  wire _value_416 = smaller[2] ? _value_88 : _value_145;  // LookUpTable.swift:35
  wire _value_417 = smaller[2] ? _value_236 : _value_244;  // LookUpTable.swift:35
  wire _value_418 = larger[2] ? 1'b0 : _value_417;  // LookUpTable.swift:35
  wire _value_419 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? 1'b0 :
    larger[2] ? 1'b0 :
    _value_416;
  wire _value_420 =  // LookUpTable.swift:35
    smaller[5] ? _value_414 :
    larger[4] ? _value_413 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_412 : _value_228) : 1'b0) :
    1'b0;
  wire _value_421 =  // LookUpTable.swift:35
    larger[5] ? _value_406 :
    larger[4] ? _value_405 :
    1'b0;
  wire _value_422 = smaller[2] ? _value_139 : _value_120;  // LookUpTable.swift:35
  wire _value_423 = smaller[3] ? _value_185 : _value_132;  // LookUpTable.swift:35
  wire _value_424 =  // LookUpTable.swift:35
    smaller[3] ? 1'b0 :
    larger[2] ? 1'b0 :
    _value_422;
  wire _value_425 =  // LookUpTable.swift:35
    smaller[4] ? 1'b0 :
    larger[3] ? _value_424 :
    _value_423;
  wire _value_426 = smaller[2] ? _value_93 : _value_105;  // LookUpTable.swift:35
  wire _value_427 = larger[2] ? _value_426 : 1'b1;  // LookUpTable.swift:35
  wire _value_428 = smaller[2] ? _value_59 : _value_168;  // LookUpTable.swift:35
  wire _value_429 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? 1'b1 :
    smaller[3] ? (larger[2] ? _value_27 : _value_38) :
    larger[2] ? _value_428 :
    1'b0;
  wire _value_430 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? _value_425 : 1'b1) :
    larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ? _value_427 : 1'b1) : 1'b1) : 1'b1) :
    1'b1;
  wire _value_431 =  // LookUpTable.swift:35
    smaller[6] ? _value_421 :
    larger[5] ? _value_420 :
    smaller[5] ? (larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ? _value_415 : 1'b0) : 1'b0) :
        1'b0) : 1'b0) :
    larger[4] ? 1'b0 :
    smaller[4] ? _value_419 :
    larger[3] ? 1'b0 :
    smaller[3] ? _value_418 :
    _value_389;
  wire _value_432 =  // LookUpTable.swift:35
    smaller[7] ? _value_397 :
    larger[6] ? _value_396 :
    smaller[6] ? _value_395 :
    larger[5] ? 1'b0 :
    smaller[5] ? (larger[4] ? _value_387 : 1'b1) :
    larger[4] ? _value_394 :
    1'b1;
  wire _value_433 =  // LookUpTable.swift:35
    larger[7] ? _value_432 :
    larger[6] ? _value_431 :
    larger[5] ? _value_430 :
    larger[4] ? _value_429 :
    1'b0;
  wire _value_434 = _value_433 ^ _value_277;  // LookUpTable.swift:35
  wire _value_435 = larger[3] ? _value_278 : 1'b1;  // LookUpTable.swift:35
  wire _value_436 =  // LookUpTable.swift:35
    larger[4] ? (smaller[4] ? _value_435 : 1'b1) :
    larger[3] ? (smaller[3] ? 1'b1 : _value_45) :
    1'b0;
  wire _value_437 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? _value_404 : _value_159) :
    larger[3] ? (smaller[3] ? _value_55 : 1'b0) :
    1'b0;
  wire _value_438 =  // LookUpTable.swift:35
    smaller[5] ? _value_436 :
    larger[4] ? _value_437 :
    smaller[4] ? 1'b0 :
    larger[3] ? (smaller[3] ? 1'b0 : _value_181) :
    _value_423;
  wire _value_439 = smaller[2] ? 1'b0 : _value_98;  // LookUpTable.swift:35
  wire _value_440 = larger[2] ? 1'b0 : _value_439;  // LookUpTable.swift:35
  wire _value_441 = larger[2] ? _value_399 : 1'b1;  // LookUpTable.swift:35
  wire _value_442 = larger[2] ? _value_252 : _value_258;  // LookUpTable.swift:35
  wire _value_443 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? 1'b0 : _value_336) :
    smaller[3] ? _value_440 :
    _value_441;
  wire _value_444 = larger[2] ? 1'b1 : _value_361;  // LookUpTable.swift:35
  wire _value_445 = larger[2] ? _value_205 : 1'b0;  // LookUpTable.swift:35
  wire _value_446 = smaller[3] ? _value_444 : _value_445;  // LookUpTable.swift:35
  wire _value_447 =  // LookUpTable.swift:35
    smaller[4] ? _value_443 :
    larger[3] ? (smaller[3] ? _value_442 : _value_132) :
    1'b1;
  wire _value_448 = smaller[2] ? _value_26 : _value_196;  // LookUpTable.swift:35
  wire _value_449 = larger[2] ? 1'b1 : _value_448;  // LookUpTable.swift:35
  wire _value_450 = smaller[2] ? _value_16 : _value_287;  // LookUpTable.swift:35
  wire _value_451 = smaller[2] ? _value_8 : _value_287;  // LookUpTable.swift:35
  wire _value_452 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_450;
  wire _value_453 =  // LookUpTable.swift:35
    larger[3] ? 1'b1 :
    smaller[3] ? 1'b1 :
    _value_449;
  wire _value_454 = larger[2] ? _value_192 : _value_51;  // LookUpTable.swift:35
  wire _value_455 = smaller[3] ? _value_454 : _value_48;  // LookUpTable.swift:35
  wire _value_456 = smaller[2] ? 1'b0 : _value_315;  // LookUpTable.swift:35
  wire _value_457 = larger[2] ? 1'b0 : _value_456;  // LookUpTable.swift:35
  wire _value_458 = smaller[3] ? 1'b0 : _value_457;  // LookUpTable.swift:35
  wire _value_459 =  // LookUpTable.swift:35
    smaller[4] ? _value_453 :
    larger[3] ? _value_452 :
    smaller[3] ? (larger[2] ? _value_451 : 1'b0) :
    1'b0;
  wire _value_460 =  // LookUpTable.swift:35
    larger[4] ? _value_447 :
    smaller[4] ? _value_402 :
    larger[3] ? _value_29 :
    _value_446;
  wire _value_461 = smaller[3] ? _value_281 : _value_158;  // LookUpTable.swift:35
  wire _value_462 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? 1'b1 : _value_286) : _value_461) :
    larger[3] ? (smaller[3] ? _value_289 : 1'b0) :
    1'b0;
  wire _value_463 = larger[2] ? _value_300 : 1'b1;  // LookUpTable.swift:35
  wire _value_464 = smaller[2] ? _value_102 : 1'b1;  // LookUpTable.swift:35
  wire _value_465 = larger[2] ? _value_398 : _value_464;  // LookUpTable.swift:35
  wire _value_466 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? _value_253 :
    _value_463;
  wire _value_467 = larger[2] ? _value_451 : _value_157;  // LookUpTable.swift:35
  wire _value_468 =  // LookUpTable.swift:35
    smaller[4] ? _value_466 :
    larger[3] ? (smaller[3] ? _value_465 : _value_259) :
    1'b1;
  wire _value_469 =  // LookUpTable.swift:35
    larger[4] ? _value_462 :
    smaller[4] ? 1'b0 :
    larger[3] ? (smaller[3] ? 1'b0 : _value_301) :
    smaller[3] ? _value_126 :
    _value_132;
  wire _value_470 =  // LookUpTable.swift:35
    smaller[5] ? _value_460 :
    larger[4] ? _value_459 :
    smaller[4] ? (larger[3] ? _value_455 : 1'b0) :
    larger[3] ? 1'b0 :
    _value_458;
  wire _value_471 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? _value_27 :
    _value_194;
  wire _value_472 = larger[1] ? _value_30 : _value_36;  // LookUpTable.swift:35
  wire _value_473 = smaller[2] ? _value_472 : 1'b0;  // LookUpTable.swift:35
  wire _value_474 = larger[2] ? _value_473 : 1'b0;  // LookUpTable.swift:35
  wire _value_475 =  // LookUpTable.swift:35
    larger[3] ? _value_471 :
    smaller[3] ? _value_199 :
    _value_158;
  wire _value_476 =  // LookUpTable.swift:35
    larger[2] ? 1'b0 :
    smaller[2] ? _value_88 :
    _value_111;
  wire _value_477 = larger[2] ? _value_398 : _value_125;  // LookUpTable.swift:35
  wire _value_478 =  // LookUpTable.swift:35
    smaller[4] ? _value_475 :
    larger[3] ? (smaller[3] ? _value_474 : 1'b0) :
    1'b0;
  wire _value_479 =  // LookUpTable.swift:35
    smaller[5] ? _value_436 :
    larger[4] ? _value_478 :
    smaller[4] ? 1'b0 :
    larger[3] ? (smaller[3] ? 1'b0 : _value_476) :
    smaller[3] ? _value_477 :
    _value_132;
  wire _value_480 =  // LookUpTable.swift:35
    smaller[6] ? (larger[5] ? _value_438 : _value_436) :
    larger[5] ? _value_470 :
    smaller[5] ? _value_469 :
    larger[4] ? _value_468 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_122 : 1'b1) : 1'b1) :
    larger[3] ? 1'b1 :
    smaller[3] ? _value_193 :
    _value_467;
  wire _value_481 = smaller[3] ? 1'b0 : _value_143;  // LookUpTable.swift:35
  wire _value_482 = larger[2] ? _value_456 : _value_108;  // LookUpTable.swift:35
  wire _value_483 =  // LookUpTable.swift:35
    larger[3] ? _value_481 :
    smaller[3] ? (larger[2] ? _value_103 : _value_147) :
    _value_132;
  wire _value_484 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? _value_450 : 1'b0) : 1'b0) : 1'b0) :
    larger[3] ? 1'b0 :
    smaller[3] ? 1'b0 :
    _value_310;
  wire _value_485 = larger[2] ? _value_89 : _value_151;  // LookUpTable.swift:35
  wire _value_486 = smaller[2] ? _value_105 : _value_118;  // LookUpTable.swift:35
  wire _value_487 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? 1'b0 : _value_321) :
    larger[2] ? 1'b0 :
    _value_486;
  wire _value_488 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? _value_485 :
    larger[2] ? _value_317 :
    1'b1;
  wire _value_489 = larger[2] ? 1'b1 : _value_214;  // LookUpTable.swift:35
  wire _value_490 = larger[2] ? _value_27 : _value_23;  // LookUpTable.swift:35
  wire _value_491 =  // LookUpTable.swift:35
    smaller[4] ? _value_488 :
    larger[3] ? _value_487 :
    1'b1;
  wire _value_492 =  // LookUpTable.swift:35
    larger[4] ? _value_484 :
    smaller[4] ? _value_483 :
    larger[3] ? (smaller[3] ? _value_482 : _value_265) :
    1'b1;
  wire _value_493 = smaller[2] ? _value_165 : 1'b0;  // LookUpTable.swift:35
  wire _value_494 = larger[2] ? _value_9 : _value_493;  // LookUpTable.swift:35
  wire _value_495 =  // LookUpTable.swift:35
    smaller[4] ? _value_328 :
    larger[3] ? _value_11 :
    smaller[3] ? _value_494 :
    larger[2] ? _value_493 :
    1'b0;
  wire _value_496 = smaller[2] ? _value_3 : _value_22;  // LookUpTable.swift:35
  wire _value_497 = larger[2] ? _value_496 : 1'b0;  // LookUpTable.swift:35
  wire _value_498 = smaller[2] ? _value_315 : _value_257;  // LookUpTable.swift:35
  wire _value_499 =  // LookUpTable.swift:35
    larger[2] ? 1'b0 :
    smaller[2] ? _value_88 :
    _value_383;
  wire _value_500 =  // LookUpTable.swift:35
    smaller[3] ? _value_499 :
    larger[2] ? _value_254 :
    _value_388;
  wire _value_501 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? (larger[2] ? 1'b0 : _value_498) :
    _value_427;
  wire _value_502 =  // LookUpTable.swift:35
    larger[4] ? _value_495 :
    smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? _value_27 : _value_291) : _value_359) :
        1'b0) :
    1'b0;
  wire _value_503 =  // LookUpTable.swift:35
    smaller[5] ? _value_492 :
    larger[4] ? _value_491 :
    smaller[4] ? 1'b1 :
    larger[3] ? 1'b1 :
    smaller[3] ? _value_489 :
    _value_490;
  wire _value_504 = smaller[2] ? _value_105 : _value_237;  // LookUpTable.swift:35
  wire _value_505 = larger[2] ? _value_504 : 1'b1;  // LookUpTable.swift:35
  wire _value_506 = smaller[2] ? _value_164 : _value_70;  // LookUpTable.swift:35
  wire _value_507 =  // LookUpTable.swift:35
    larger[3] ? 1'b1 :
    smaller[3] ? (larger[2] ? _value_506 : 1'b0) :
    _value_218;
  wire _value_508 = smaller[2] ? _value_26 : _value_58;  // LookUpTable.swift:35
  wire _value_509 =  // LookUpTable.swift:35
    smaller[3] ? _value_73 :
    larger[2] ? _value_508 :
    1'b0;
  wire _value_510 =  // LookUpTable.swift:35
    larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? (smaller[2] ? _value_139 :
        _value_315) : 1'b1) : _value_505) : 1'b1) : 1'b1) :
    smaller[4] ? _value_507 :
    larger[3] ? (smaller[3] ? _value_60 : _value_72) :
    1'b0;
  wire _value_511 = smaller[2] ? _value_241 : _value_316;  // LookUpTable.swift:35
  wire _value_512 = larger[2] ? 1'b0 : _value_147;  // LookUpTable.swift:35
  wire _value_513 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? 1'b0 :
    _value_235;
  wire _value_514 = smaller[2] ? _value_383 : _value_316;  // LookUpTable.swift:35
  wire _value_515 = larger[2] ? _value_514 : 1'b1;  // LookUpTable.swift:35
  wire _value_516 =  // LookUpTable.swift:35
    smaller[4] ? _value_513 :
    larger[3] ? 1'b0 :
    smaller[3] ? (larger[2] ? 1'b0 : _value_511) :
    _value_512;
  wire _value_517 = smaller[3] ? _value_391 : _value_393;  // LookUpTable.swift:35
  wire _value_518 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? 1'b0 : _value_517) :
    larger[3] ? 1'b0 :
    smaller[3] ? (larger[2] ? _value_511 : 1'b1) :
    _value_245;
  wire _value_519 =  // LookUpTable.swift:35
    larger[4] ? _value_516 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_515 : 1'b1) : 1'b1) :
    1'b1;
  wire _value_520 =  // LookUpTable.swift:35
    smaller[5] ? _value_510 :
    larger[4] ? 1'b1 :
    smaller[4] ? (larger[3] ? _value_509 : 1'b0) :
    larger[3] ? _value_77 :
    1'b0;
  wire _value_521 =  // LookUpTable.swift:35
    larger[5] ? _value_503 :
    smaller[5] ? _value_502 :
    larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ? _value_155 : _value_497) : 1'b0) : 1'b0) :
    smaller[4] ? _value_501 :
    larger[3] ? _value_500 :
    1'b1;
  wire _value_522 = smaller[2] ? _value_116 : _value_257;  // LookUpTable.swift:35
  wire _value_523 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? _value_310 :
    larger[2] ? _value_370 :
    _value_147;
  wire _value_524 = larger[2] ? _value_99 : 1'b1;  // LookUpTable.swift:35
  wire _value_525 = larger[2] ? _value_4 : _value_288;  // LookUpTable.swift:35
  wire _value_526 =  // LookUpTable.swift:35
    smaller[4] ? _value_523 :
    larger[3] ? (smaller[3] ? (larger[2] ? 1'b0 : _value_522) : _value_373) :
    1'b1;
  wire _value_527 = larger[2] ? _value_9 : _value_288;  // LookUpTable.swift:35
  wire _value_528 = smaller[2] ? _value_26 : _value_61;  // LookUpTable.swift:35
  wire _value_529 = larger[2] ? 1'b1 : _value_528;  // LookUpTable.swift:35
  wire _value_530 = larger[2] ? _value_528 : _value_157;  // LookUpTable.swift:35
  wire _value_531 =  // LookUpTable.swift:35
    smaller[4] ? 1'b1 :
    larger[3] ? 1'b1 :
    smaller[3] ? _value_5 :
    _value_527;
  wire _value_532 =  // LookUpTable.swift:35
    larger[4] ? _value_526 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_524 : 1'b1) : 1'b1) :
    larger[3] ? 1'b1 :
    smaller[3] ? _value_10 :
    _value_525;
  wire _value_533 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? 1'b1 : _value_357) :
    smaller[3] ? _value_41 :
    _value_48;
  wire _value_534 = smaller[2] ? _value_88 : _value_179;  // LookUpTable.swift:35
  wire _value_535 = larger[2] ? 1'b0 : _value_534;  // LookUpTable.swift:35
  wire _value_536 =  // LookUpTable.swift:35
    smaller[4] ? _value_533 :
    larger[3] ? _value_210 :
    1'b0;
  wire _value_537 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? _value_90 :
    larger[2] ? _value_254 :
    _value_99;
  wire _value_538 = smaller[2] ? _value_191 : _value_18;  // LookUpTable.swift:35
  wire _value_539 = larger[2] ? 1'b1 : _value_538;  // LookUpTable.swift:35
  wire _value_540 =  // LookUpTable.swift:35
    smaller[4] ? _value_537 :
    larger[3] ? (smaller[3] ? _value_336 : _value_485) :
    _value_152;
  wire _value_541 =  // LookUpTable.swift:35
    larger[4] ? _value_536 :
    smaller[4] ? 1'b0 :
    larger[3] ? (smaller[3] ? 1'b0 : _value_535) :
    smaller[3] ? _value_400 :
    _value_113;
  wire _value_542 =  // LookUpTable.swift:35
    smaller[5] ? _value_532 :
    larger[4] ? _value_531 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_529 : _value_530) : _value_49) :
    _value_201;
  wire _value_543 = smaller[2] ? _value_8 : _value_3;  // LookUpTable.swift:35
  wire _value_544 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_543;
  wire _value_545 = smaller[2] ? _value_22 : _value_18;  // LookUpTable.swift:35
  wire _value_546 = larger[2] ? 1'b1 : _value_545;  // LookUpTable.swift:35
  wire _value_547 = smaller[2] ? _value_8 : _value_58;  // LookUpTable.swift:35
  wire _value_548 = larger[2] ? _value_547 : 1'b0;  // LookUpTable.swift:35
  wire _value_549 =  // LookUpTable.swift:35
    larger[3] ? _value_544 :
    smaller[3] ? (larger[2] ? _value_340 : 1'b0) :
    1'b0;
  wire _value_550 = larger[2] ? _value_89 : _value_388;  // LookUpTable.swift:35
  wire _value_551 = smaller[2] ? _value_145 : _value_241;  // LookUpTable.swift:35
  wire _value_552 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? 1'b0 :
    larger[2] ? 1'b0 :
    _value_381;
  wire _value_553 =  // LookUpTable.swift:35
    smaller[4] ? _value_549 :
    larger[3] ? (smaller[3] ? _value_546 : _value_548) :
    1'b0;
  wire _value_554 = smaller[2] ? _value_168 : _value_70;  // LookUpTable.swift:35
  wire _value_555 = larger[2] ? _value_67 : 1'b0;  // LookUpTable.swift:35
  wire _value_556 = larger[2] ? 1'b0 : _value_313;  // LookUpTable.swift:35
  wire _value_557 = smaller[3] ? 1'b0 : _value_556;  // LookUpTable.swift:35
  wire _value_558 = smaller[2] ? _value_244 : _value_118;  // LookUpTable.swift:35
  wire _value_559 = larger[2] ? _value_558 : 1'b1;  // LookUpTable.swift:35
  wire _value_560 =  // LookUpTable.swift:35
    larger[3] ? _value_557 :
    smaller[3] ? _value_559 :
    1'b1;
  wire _value_561 =  // LookUpTable.swift:35
    larger[4] ? _value_553 :
    smaller[4] ? _value_552 :
    larger[3] ? 1'b0 :
    smaller[3] ? _value_550 :
    larger[2] ? _value_551 :
    1'b1;
  wire _value_562 = smaller[2] ? _value_64 : _value_70;  // LookUpTable.swift:35
  wire _value_563 = smaller[2] ? _value_3 : _value_287;  // LookUpTable.swift:35
  wire _value_564 = smaller[3] ? (larger[2] ? _value_563 : 1'b0) : 1'b0;  // LookUpTable.swift:35
  wire _value_565 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_562;
  wire _value_566 = larger[2] ? _value_75 : _value_19;  // LookUpTable.swift:35
  wire _value_567 =  // LookUpTable.swift:35
    smaller[3] ? _value_566 :
    larger[2] ? _value_346 :
    1'b0;
  wire _value_568 = smaller[2] ? _value_168 : _value_22;  // LookUpTable.swift:35
  wire _value_569 =  // LookUpTable.swift:35
    larger[3] ? 1'b1 :
    smaller[3] ? _value_221 :
    _value_170;
  wire _value_570 =  // LookUpTable.swift:35
    smaller[4] ? _value_569 :
    larger[3] ? 1'b1 :
    smaller[3] ? (larger[2] ? 1'b1 : _value_568) :
    _value_348;
  wire _value_571 =  // LookUpTable.swift:35
    larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? (smaller[2] ? _value_383 :
        _value_118) : 1'b1) : 1'b1) : 1'b1) : 1'b1) :
    smaller[4] ? (larger[3] ? _value_565 : _value_564) :
    larger[3] ? _value_567 :
    1'b0;
  wire _value_572 =  // LookUpTable.swift:35
    smaller[5] ? _value_561 :
    larger[4] ? (smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? _value_554 : 1'b0) :
        _value_555) : 1'b0) : 1'b0) :
    smaller[4] ? _value_560 :
    larger[3] ? _value_337 :
    1'b1;
  wire _value_573 =  // LookUpTable.swift:35
    larger[5] ? _value_542 :
    smaller[5] ? _value_541 :
    larger[4] ? _value_540 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_441 : 1'b1) : 1'b1) :
    larger[3] ? 1'b1 :
    smaller[3] ? 1'b1 :
    _value_539;
  wire _value_574 =  // LookUpTable.swift:35
    smaller[6] ? _value_521 :
    larger[5] ? _value_520 :
    smaller[5] ? _value_519 :
    larger[4] ? _value_518 :
    1'b1;
  wire _value_575 =  // LookUpTable.swift:35
    larger[6] ? _value_480 :
    larger[5] ? _value_479 :
    _value_436;
  wire _value_576 = smaller[2] ? _value_39 : _value_287;  // LookUpTable.swift:35
  wire _value_577 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? 1'b1 : _value_444) :
    smaller[3] ? (larger[2] ? _value_9 : _value_291) :
    _value_55;
  wire _value_578 =  // LookUpTable.swift:35
    smaller[4] ? _value_577 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_576 : 1'b0) : 1'b0) :
    1'b0;
  wire _value_579 =  // LookUpTable.swift:35
    smaller[5] ? _value_436 :
    larger[4] ? _value_578 :
    smaller[4] ? 1'b0 :
    larger[3] ? _value_458 :
    smaller[3] ? (larger[2] ? _value_89 : _value_255) :
    _value_259;
  wire _value_580 = larger[2] ? _value_486 : 1'b1;  // LookUpTable.swift:35
  wire _value_581 = larger[2] ? _value_142 : _value_108;  // LookUpTable.swift:35
  wire _value_582 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? 1'b0 : _value_481) :
    larger[3] ? 1'b0 :
    smaller[3] ? _value_148 :
    _value_580;
  wire _value_583 =  // LookUpTable.swift:35
    larger[2] ? 1'b0 :
    smaller[2] ? _value_312 :
    _value_315;
  wire _value_584 = larger[2] ? 1'b0 : 1'b1;  // LookUpTable.swift:35
  wire _value_585 = smaller[3] ? _value_512 : _value_584;  // LookUpTable.swift:35
  wire _value_586 = smaller[2] ? _value_164 : _value_168;  // LookUpTable.swift:35
  wire _value_587 =  // LookUpTable.swift:35
    smaller[3] ? _value_271 :
    larger[2] ? _value_586 :
    1'b0;
  wire _value_588 =  // LookUpTable.swift:35
    larger[3] ? 1'b1 :
    smaller[3] ? (larger[2] ? 1'b1 : _value_506) :
    larger[2] ? 1'b1 :
    _value_217;
  wire _value_589 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_583 : _value_418) : 1'b1) :
    larger[3] ? _value_585 :
    1'b1;
  wire _value_590 =  // LookUpTable.swift:35
    larger[4] ? _value_582 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_581 : _value_132) : 1'b1) :
    1'b1;
  wire _value_591 = larger[2] ? _value_409 : 1'b0;  // LookUpTable.swift:35
  wire _value_592 =  // LookUpTable.swift:35
    larger[3] ? _value_11 :
    smaller[3] ? _value_286 :
    _value_198;
  wire _value_593 =  // LookUpTable.swift:35
    smaller[4] ? _value_592 :
    larger[3] ? (smaller[3] ? _value_527 : _value_591) :
    1'b0;
  wire _value_594 = smaller[2] ? _value_145 : _value_316;  // LookUpTable.swift:35
  wire _value_595 = larger[2] ? _value_234 : 1'b1;  // LookUpTable.swift:35
  wire _value_596 =  // LookUpTable.swift:35
    larger[4] ? _value_593 :
    smaller[4] ? 1'b0 :
    larger[3] ? 1'b0 :
    smaller[3] ? (larger[2] ? 1'b0 : _value_304) :
    larger[2] ? _value_380 :
    1'b1;
  wire _value_597 =  // LookUpTable.swift:35
    smaller[5] ? _value_590 :
    larger[4] ? _value_589 :
    smaller[4] ? _value_588 :
    larger[3] ? 1'b1 :
    _value_587;
  wire _value_598 = larger[2] ? _value_545 : 1'b0;  // LookUpTable.swift:35
  wire _value_599 =  // LookUpTable.swift:35
    larger[3] ? 1'b1 :
    smaller[3] ? _value_529 :
    _value_367;
  wire _value_600 = smaller[3] ? _value_90 : _value_331;  // LookUpTable.swift:35
  wire _value_601 =  // LookUpTable.swift:35
    smaller[4] ? _value_599 :
    larger[3] ? 1'b1 :
    smaller[3] ? _value_598 :
    1'b0;
  wire _value_602 =  // LookUpTable.swift:35
    larger[4] ? (smaller[4] ? _value_435 : _value_134) :
    larger[3] ? _value_282 :
    1'b0;
  wire _value_603 = smaller[3] ? 1'b0 : _value_477;  // LookUpTable.swift:35
  wire _value_604 = smaller[2] ? _value_316 : 1'b1;  // LookUpTable.swift:35
  wire _value_605 = larger[2] ? _value_604 : 1'b1;  // LookUpTable.swift:35
  wire _value_606 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    smaller[2] ? _value_191 :
    _value_67;
  wire _value_607 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? _value_603 : 1'b1) :
    larger[3] ? (smaller[3] ? _value_605 : 1'b1) :
    1'b1;
  wire _value_608 =  // LookUpTable.swift:35
    smaller[5] ? _value_602 :
    larger[4] ? _value_601 :
    smaller[4] ? _value_201 :
    larger[3] ? 1'b0 :
    _value_600;
  wire _value_609 =  // LookUpTable.swift:35
    smaller[6] ? (larger[5] ? _value_579 : _value_436) :
    larger[5] ? _value_597 :
    smaller[5] ? _value_596 :
    larger[4] ? 1'b0 :
    smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? 1'b0 : _value_594) : _value_595) : 1'b1) :
    larger[3] ? (smaller[3] ? _value_243 : _value_245) :
    1'b1;
  wire _value_610 =  // LookUpTable.swift:35
    smaller[7] ? _value_575 :
    larger[6] ? _value_574 :
    smaller[6] ? _value_573 :
    larger[5] ? _value_572 :
    smaller[5] ? _value_571 :
    larger[4] ? _value_570 :
    1'b0;
  wire _value_611 =  // LookUpTable.swift:35
    larger[7] ? _value_610 :
    larger[6] ? _value_609 :
    larger[5] ? _value_608 :
    larger[4] ? _value_607 :
    larger[3] ? _value_606 :
    1'b0;
  wire _value_612 = _value_611 ^ _value_434;  // LookUpTable.swift:35
  wire _value_613 = larger[2] ? _value_128 : 1'b1;  // LookUpTable.swift:35
  wire _value_614 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_613 : 1'b1) :
    larger[2] ? _value_43 :
    1'b0;
  wire _value_615 = larger[3] ? _value_46 : _value_278;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_616 = larger[4] ? (smaller[4] ? _value_614 : _value_615) : _value_614;
  wire _value_617 = larger[2] ? _value_398 : _value_189;  // LookUpTable.swift:35
  wire _value_618 = smaller[2] ? _value_26 : _value_53;  // LookUpTable.swift:35
  wire _value_619 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_617 : _value_132) : _value_42) :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_27 : _value_618) : _value_474) :
    smaller[3] ? _value_158 :
    _value_476;
  wire _value_620 =  // LookUpTable.swift:35
    smaller[5] ? _value_616 :
    larger[4] ? _value_619 :
    smaller[4] ? _value_615 :
    larger[3] ? (smaller[3] ? _value_400 : _value_132) :
    smaller[3] ? 1'b1 :
    larger[2] ? _value_40 :
    _value_291;
  wire _value_621 = smaller[2] ? _value_139 : _value_111;  // LookUpTable.swift:35
  wire _value_622 =  // LookUpTable.swift:35
    smaller[3] ? _value_299 :
    larger[2] ? _value_621 :
    _value_108;
  wire _value_623 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? _value_9 :
    _value_208;
  wire _value_624 =  // LookUpTable.swift:35
    larger[3] ? _value_622 :
    smaller[3] ? _value_303 :
    _value_193;
  wire _value_625 = smaller[2] ? _value_88 : _value_257;  // LookUpTable.swift:35
  wire _value_626 = larger[2] ? 1'b0 : _value_625;  // LookUpTable.swift:35
  wire _value_627 = smaller[2] ? _value_88 : _value_120;  // LookUpTable.swift:35
  wire _value_628 = larger[2] ? _value_464 : 1'b1;  // LookUpTable.swift:35
  wire _value_629 =  // LookUpTable.swift:35
    smaller[3] ? _value_310 :
    larger[2] ? _value_627 :
    _value_108;
  wire _value_630 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? 1'b1 : _value_618) : _value_198) :
    smaller[3] ? _value_158 :
    _value_626;
  wire _value_631 =  // LookUpTable.swift:35
    smaller[4] ? _value_624 :
    larger[3] ? _value_623 :
    smaller[3] ? (larger[2] ? _value_356 : _value_157) :
    1'b0;
  wire _value_632 = larger[2] ? _value_89 : _value_399;  // LookUpTable.swift:35
  wire _value_633 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_415 : _value_310) :
    smaller[3] ? _value_632 :
    _value_524;
  wire _value_634 = larger[2] ? _value_27 : _value_205;  // LookUpTable.swift:35
  wire _value_635 = larger[2] ? 1'b0 : _value_300;  // LookUpTable.swift:35
  wire _value_636 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? 1'b1 : _value_634) :
    smaller[3] ? (larger[2] ? _value_448 : _value_19) :
    1'b0;
  wire _value_637 =  // LookUpTable.swift:35
    smaller[4] ? _value_633 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_184 : _value_258) : _value_265) :
    smaller[3] ? _value_10 :
    larger[2] ? _value_17 :
    _value_493;
  wire _value_638 =  // LookUpTable.swift:35
    larger[4] ? _value_631 :
    smaller[4] ? _value_630 :
    larger[3] ? _value_629 :
    smaller[3] ? _value_628 :
    _value_407;
  wire _value_639 = smaller[2] ? _value_16 : _value_37;  // LookUpTable.swift:35
  wire _value_640 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? _value_40 :
    _value_639;
  wire _value_641 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_400 : _value_265) : _value_640) :
    larger[3] ? _value_360 :
    smaller[3] ? _value_48 :
    larger[2] ? 1'b0 :
    _value_627;
  wire _value_642 = smaller[2] ? _value_251 : 1'b1;  // LookUpTable.swift:35
  wire _value_643 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? 1'b0 : _value_398) :
    larger[2] ? _value_370 :
    _value_112;
  wire _value_644 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_451;
  wire _value_645 =  // LookUpTable.swift:35
    larger[3] ? _value_643 :
    smaller[3] ? (larger[2] ? _value_642 : 1'b1) :
    _value_355;
  wire _value_646 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_33 : _value_209) :
    smaller[3] ? _value_55 :
    _value_535;
  wire _value_647 =  // LookUpTable.swift:35
    smaller[4] ? _value_645 :
    larger[3] ? _value_644 :
    _value_363;
  wire _value_648 =  // LookUpTable.swift:35
    larger[4] ? _value_641 :
    smaller[4] ? _value_615 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_398 : _value_255) : _value_113) :
    _value_640;
  wire _value_649 =  // LookUpTable.swift:35
    smaller[5] ? _value_638 :
    larger[4] ? _value_637 :
    smaller[4] ? _value_636 :
    larger[3] ? (smaller[3] ? _value_161 : _value_90) :
    smaller[3] ? _value_635 :
    larger[2] ? (smaller[2] ? _value_315 : _value_107) :
    1'b1;
  wire _value_650 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_256 : _value_113) :
    smaller[3] ? 1'b1 :
    larger[2] ? _value_9 :
    _value_403;
  wire _value_651 =  // LookUpTable.swift:35
    smaller[4] ? _value_650 :
    larger[3] ? (smaller[3] ? _value_449 : _value_292) :
    smaller[3] ? _value_55 :
    _value_440;
  wire _value_652 =  // LookUpTable.swift:35
    smaller[5] ? _value_616 :
    larger[4] ? _value_651 :
    smaller[4] ? _value_615 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_254 : _value_180) : _value_113) :
    _value_404;
  wire _value_653 =  // LookUpTable.swift:35
    smaller[6] ? (larger[5] ? _value_620 : _value_616) :
    larger[5] ? _value_649 :
    smaller[5] ? _value_648 :
    larger[4] ? _value_647 :
    smaller[4] ? _value_646 :
    larger[3] ? (smaller[3] ? _value_336 : _value_442) :
    smaller[3] ? _value_190 :
    _value_28;
  wire _value_654 = larger[2] ? _value_9 : _value_23;  // LookUpTable.swift:35
  wire _value_655 = smaller[3] ? _value_289 : _value_90;  // LookUpTable.swift:35
  wire _value_656 = smaller[2] ? _value_3 : _value_18;  // LookUpTable.swift:35
  wire _value_657 = larger[2] ? 1'b1 : _value_656;  // LookUpTable.swift:35
  wire _value_658 = larger[2] ? _value_656 : 1'b0;  // LookUpTable.swift:35
  wire _value_659 =  // LookUpTable.swift:35
    larger[3] ? _value_376 :
    smaller[3] ? 1'b1 :
    _value_657;
  wire _value_660 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_407 : _value_654) : _value_655) :
    larger[3] ? (smaller[3] ? _value_591 : 1'b0) :
    smaller[3] ? (larger[2] ? 1'b0 : _value_374) :
    larger[2] ? _value_498 :
    1'b1;
  wire _value_661 = larger[2] ? _value_313 : _value_147;  // LookUpTable.swift:35
  wire _value_662 = smaller[2] ? _value_70 : _value_18;  // LookUpTable.swift:35
  wire _value_663 = larger[2] ? 1'b1 : _value_662;  // LookUpTable.swift:35
  wire _value_664 = larger[2] ? (smaller[2] ? _value_8 : _value_61) : 1'b0;  // LookUpTable.swift:35
  wire _value_665 = smaller[2] ? _value_236 : _value_118;  // LookUpTable.swift:35
  wire _value_666 =  // LookUpTable.swift:35
    smaller[3] ? 1'b0 :
    larger[2] ? 1'b0 :
    smaller[2] ? _value_312 :
    _value_241;
  wire _value_667 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_664 : _value_48) :
    smaller[3] ? _value_143 :
    _value_661;
  wire _value_668 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? 1'b0 : _value_263) : _value_661) :
        _value_343) :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_238 : 1'b1) : 1'b1) :
    smaller[3] ? _value_663 :
    _value_66;
  wire _value_669 =  // LookUpTable.swift:35
    larger[4] ? _value_660 :
    smaller[4] ? _value_659 :
    larger[3] ? _value_213 :
    smaller[3] ? _value_658 :
    1'b0;
  wire _value_670 = smaller[2] ? _value_93 : _value_257;  // LookUpTable.swift:35
  wire _value_671 = larger[2] ? 1'b0 : _value_670;  // LookUpTable.swift:35
  wire _value_672 = smaller[2] ? _value_312 : _value_105;  // LookUpTable.swift:35
  wire _value_673 =  // LookUpTable.swift:35
    smaller[3] ? _value_671 :
    larger[2] ? _value_672 :
    1'b1;
  wire _value_674 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_445 : 1'b0) :
    smaller[3] ? (larger[2] ? 1'b0 : _value_106) :
    larger[2] ? _value_304 :
    1'b1;
  wire _value_675 = larger[2] ? _value_456 : _value_147;  // LookUpTable.swift:35
  wire _value_676 =  // LookUpTable.swift:35
    smaller[4] ? _value_674 :
    larger[3] ? _value_673 :
    smaller[3] ? 1'b1 :
    _value_529;
  wire _value_677 = smaller[2] ? _value_145 : _value_105;  // LookUpTable.swift:35
  wire _value_678 =  // LookUpTable.swift:35
    smaller[3] ? 1'b0 :
    larger[2] ? 1'b0 :
    _value_677;
  wire _value_679 =  // LookUpTable.swift:35
    smaller[3] ? _value_410 :
    larger[2] ? (smaller[2] ? _value_58 : _value_70) :
    1'b0;
  wire _value_680 =  // LookUpTable.swift:35
    larger[3] ? _value_343 :
    smaller[3] ? _value_367 :
    _value_48;
  wire _value_681 = smaller[2] ? _value_236 : _value_107;  // LookUpTable.swift:35
  wire _value_682 =  // LookUpTable.swift:35
    larger[2] ? 1'b1 :
    smaller[2] ? _value_70 :
    _value_37;
  wire _value_683 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_457 : _value_314) :
    smaller[3] ? _value_265 :
    _value_10;
  wire _value_684 =  // LookUpTable.swift:35
    smaller[4] ? _value_680 :
    larger[3] ? _value_679 :
    _value_678;
  wire _value_685 =  // LookUpTable.swift:35
    larger[4] ? _value_676 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_132 : _value_529) : _value_455) :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_448 : _value_157) : 1'b0) :
    smaller[3] ? _value_457 :
    _value_675;
  wire _value_686 =  // LookUpTable.swift:35
    smaller[5] ? _value_669 :
    larger[4] ? _value_668 :
    smaller[4] ? _value_667 :
    larger[3] ? _value_666 :
    smaller[3] ? (larger[2] ? _value_665 : 1'b1) :
    1'b1;
  wire _value_687 = smaller[2] ? _value_64 : _value_3;  // LookUpTable.swift:35
  wire _value_688 = smaller[2] ? _value_22 : _value_37;  // LookUpTable.swift:35
  wire _value_689 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_687;
  wire _value_690 =  // LookUpTable.swift:35
    larger[3] ? _value_689 :
    smaller[3] ? (larger[2] ? _value_688 : 1'b0) :
    1'b0;
  wire _value_691 = larger[2] ? 1'b0 : _value_246;  // LookUpTable.swift:35
  wire _value_692 = larger[2] ? _value_330 : 1'b1;  // LookUpTable.swift:35
  wire _value_693 = smaller[2] ? _value_3 : _value_70;  // LookUpTable.swift:35
  wire _value_694 = smaller[2] ? _value_316 : _value_118;  // LookUpTable.swift:35
  wire _value_695 = larger[2] ? 1'b1 : _value_68;  // LookUpTable.swift:35
  wire _value_696 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_691 : _value_692) :
    smaller[3] ? _value_10 :
    larger[2] ? 1'b1 :
    _value_693;
  wire _value_697 =  // LookUpTable.swift:35
    smaller[4] ? _value_690 :
    larger[3] ? _value_74 :
    _value_557;
  wire _value_698 = larger[2] ? _value_168 : 1'b0;  // LookUpTable.swift:35
  wire _value_699 = larger[2] ? 1'b0 : _value_244;  // LookUpTable.swift:35
  wire _value_700 =  // LookUpTable.swift:35
    larger[3] ? _value_587 :
    smaller[3] ? _value_331 :
    larger[2] ? 1'b0 :
    _value_242;
  wire _value_701 = smaller[2] ? _value_67 : _value_37;  // LookUpTable.swift:35
  wire _value_702 =  // LookUpTable.swift:35
    larger[3] ? 1'b1 :
    smaller[3] ? _value_698 :
    _value_555;
  wire _value_703 =  // LookUpTable.swift:35
    smaller[4] ? _value_700 :
    larger[3] ? _value_698 :
    _value_699;
  wire _value_704 =  // LookUpTable.swift:35
    larger[4] ? _value_697 :
    smaller[4] ? _value_696 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_694 : 1'b1) : 1'b1) :
    smaller[3] ? _value_695 :
    _value_271;
  wire _value_705 =  // LookUpTable.swift:35
    larger[3] ? _value_49 :
    smaller[3] ? _value_661 :
    _value_515;
  wire _value_706 = smaller[2] ? 1'b1 : _value_58;  // LookUpTable.swift:35
  wire _value_707 = smaller[2] ? _value_59 : _value_70;  // LookUpTable.swift:35
  wire _value_708 = smaller[2] ? _value_241 : _value_244;  // LookUpTable.swift:35
  wire _value_709 = larger[2] ? 1'b0 : _value_708;  // LookUpTable.swift:35
  wire _value_710 =  // LookUpTable.swift:35
    larger[2] ? 1'b0 :
    smaller[2] ? _value_139 :
    _value_145;
  wire _value_711 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_706 : 1'b0) :
    larger[2] ? _value_707 :
    1'b0;
  wire _value_712 =  // LookUpTable.swift:35
    smaller[4] ? _value_705 :
    larger[3] ? (smaller[3] ? _value_336 : _value_331) :
    _value_133;
  wire _value_713 = smaller[3] ? _value_228 : 1'b0;  // LookUpTable.swift:35
  wire _value_714 = smaller[2] ? _value_233 : _value_383;  // LookUpTable.swift:35
  wire _value_715 = larger[2] ? _value_714 : 1'b1;  // LookUpTable.swift:35
  wire _value_716 =  // LookUpTable.swift:35
    larger[3] ? _value_713 :
    smaller[3] ? _value_512 :
    _value_391;
  wire _value_717 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_418 : _value_691) : 1'b1) :
    larger[3] ? _value_584 :
    _value_222;
  wire _value_718 =  // LookUpTable.swift:35
    larger[4] ? _value_712 :
    smaller[4] ? (larger[3] ? (smaller[3] ? (larger[2] ? 1'b1 : _value_706) : _value_72) :
        _value_200) :
    larger[3] ? _value_711 :
    smaller[3] ? _value_710 :
    _value_709;
  wire _value_719 =  // LookUpTable.swift:35
    smaller[5] ? _value_704 :
    larger[4] ? _value_703 :
    smaller[4] ? _value_702 :
    larger[3] ? 1'b1 :
    smaller[3] ? (larger[2] ? _value_701 : 1'b0) :
    1'b0;
  wire _value_720 =  // LookUpTable.swift:35
    larger[5] ? _value_686 :
    smaller[5] ? _value_685 :
    larger[4] ? _value_684 :
    smaller[4] ? _value_683 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_681 : 1'b1) : 1'b1) :
    smaller[3] ? _value_682 :
    _value_167;
  wire _value_721 = larger[2] ? _value_9 : _value_358;  // LookUpTable.swift:35
  wire _value_722 =  // LookUpTable.swift:35
    larger[3] ? _value_101 :
    smaller[3] ? _value_373 :
    1'b1;
  wire _value_723 =  // LookUpTable.swift:35
    smaller[3] ? 1'b0 :
    larger[2] ? _value_89 :
    _value_298;
  wire _value_724 =  // LookUpTable.swift:35
    larger[3] ? _value_446 :
    smaller[3] ? _value_289 :
    _value_104;
  wire _value_725 =  // LookUpTable.swift:35
    smaller[4] ? _value_722 :
    larger[3] ? (smaller[3] ? _value_259 : _value_407) :
    smaller[3] ? _value_721 :
    _value_415;
  wire _value_726 = larger[2] ? _value_17 : _value_288;  // LookUpTable.swift:35
  wire _value_727 = smaller[2] ? _value_102 : _value_118;  // LookUpTable.swift:35
  wire _value_728 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_726 : _value_24) :
    smaller[3] ? _value_336 :
    larger[2] ? _value_89 :
    _value_319;
  wire _value_729 = smaller[2] ? _value_16 : _value_165;  // LookUpTable.swift:35
  wire _value_730 =  // LookUpTable.swift:35
    smaller[3] ? _value_657 :
    larger[2] ? _value_729 :
    1'b0;
  wire _value_731 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_628 : 1'b1) :
    smaller[3] ? _value_539 :
    _value_658;
  wire _value_732 =  // LookUpTable.swift:35
    smaller[4] ? _value_728 :
    larger[3] ? _value_678 :
    smaller[3] ? (larger[2] ? _value_727 : 1'b1) :
    1'b1;
  wire _value_733 =  // LookUpTable.swift:35
    larger[4] ? _value_725 :
    smaller[4] ? _value_724 :
    larger[3] ? _value_723 :
    smaller[3] ? _value_463 :
    1'b1;
  wire _value_734 = smaller[2] ? 1'b1 : _value_207;  // LookUpTable.swift:35
  wire _value_735 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_181 : _value_259) :
    smaller[3] ? _value_132 :
    _value_286;
  wire _value_736 =  // LookUpTable.swift:35
    smaller[4] ? _value_735 :
    larger[3] ? (smaller[3] ? (larger[2] ? 1'b1 : _value_734) : _value_467) :
    smaller[3] ? _value_415 :
    larger[2] ? 1'b0 :
    _value_184;
  wire _value_737 = smaller[3] ? 1'b0 : _value_671;  // LookUpTable.swift:35
  wire _value_738 = larger[2] ? _value_670 : 1'b1;  // LookUpTable.swift:35
  wire _value_739 =  // LookUpTable.swift:35
    larger[3] ? _value_737 :
    smaller[3] ? _value_109 :
    1'b1;
  wire _value_740 = larger[2] ? _value_528 : _value_19;  // LookUpTable.swift:35
  wire _value_741 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_407 : _value_740) :
    smaller[3] ? _value_198 :
    _value_310;
  wire _value_742 =  // LookUpTable.swift:35
    smaller[4] ? _value_739 :
    larger[3] ? (smaller[3] ? _value_738 : 1'b1) :
    smaller[3] ? _value_353 :
    _value_664;
  wire _value_743 =  // LookUpTable.swift:35
    larger[4] ? _value_736 :
    smaller[4] ? (larger[3] ? _value_159 : _value_278) :
    larger[3] ? _value_123 :
    smaller[3] ? _value_132 :
    larger[2] ? _value_27 :
    _value_156;
  wire _value_744 =  // LookUpTable.swift:35
    smaller[5] ? _value_733 :
    larger[4] ? _value_732 :
    smaller[4] ? _value_731 :
    larger[3] ? _value_730 :
    smaller[3] ? 1'b0 :
    larger[2] ? 1'b0 :
    _value_672;
  wire _value_745 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_146 : _value_108) : _value_580) :
    smaller[3] ? (larger[2] ? 1'b1 : _value_366) :
    _value_410;
  wire _value_746 = larger[2] ? _value_321 : _value_108;  // LookUpTable.swift:35
  wire _value_747 = smaller[2] ? _value_145 : _value_236;  // LookUpTable.swift:35
  wire _value_748 =  // LookUpTable.swift:35
    larger[3] ? _value_200 :
    smaller[3] ? _value_746 :
    _value_605;
  wire _value_749 =  // LookUpTable.swift:35
    smaller[4] ? _value_745 :
    larger[3] ? 1'b1 :
    smaller[3] ? _value_66 :
    _value_598;
  wire _value_750 = larger[2] ? 1'b1 : 1'b0;  // LookUpTable.swift:35
  wire _value_751 =  // LookUpTable.swift:35
    larger[3] ? _value_517 :
    smaller[3] ? _value_170 :
    _value_72;
  wire _value_752 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_221 : _value_60) : 1'b0) :
    larger[3] ? _value_171 :
    1'b0;
  wire _value_753 =  // LookUpTable.swift:35
    larger[4] ? _value_749 :
    smaller[4] ? _value_748 :
    larger[3] ? (smaller[3] ? (larger[2] ? 1'b0 : _value_747) : _value_691) :
    _value_29;
  wire _value_754 = larger[2] ? _value_313 : _value_108;  // LookUpTable.swift:35
  wire _value_755 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_5 : _value_490) :
    smaller[3] ? _value_158 :
    _value_90;
  wire _value_756 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_341;
  wire _value_757 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_148 : _value_605) :
    smaller[3] ? _value_407 :
    larger[2] ? _value_27 :
    _value_493;
  wire _value_758 =  // LookUpTable.swift:35
    smaller[4] ? _value_755 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_224 : 1'b0) : _value_48) :
    smaller[3] ? _value_318 :
    _value_754;
  wire _value_759 = smaller[2] ? _value_383 : _value_236;  // LookUpTable.swift:35
  wire _value_760 =  // LookUpTable.swift:35
    larger[3] ? 1'b0 :
    smaller[3] ? (larger[2] ? _value_759 : 1'b1) :
    _value_559;
  wire _value_761 = larger[2] ? 1'b0 : _value_241;  // LookUpTable.swift:35
  wire _value_762 =  // LookUpTable.swift:35
    smaller[4] ? _value_760 :
    larger[3] ? _value_557 :
    1'b1;
  wire _value_763 =  // LookUpTable.swift:35
    larger[4] ? _value_758 :
    smaller[4] ? _value_757 :
    larger[3] ? _value_756 :
    smaller[3] ? _value_497 :
    1'b0;
  wire _value_764 =  // LookUpTable.swift:35
    smaller[5] ? _value_753 :
    larger[4] ? _value_752 :
    smaller[4] ? _value_751 :
    larger[3] ? _value_245 :
    smaller[3] ? (larger[2] ? 1'b1 : _value_701) :
    _value_750;
  wire _value_765 =  // LookUpTable.swift:35
    larger[5] ? _value_744 :
    smaller[5] ? _value_743 :
    larger[4] ? _value_742 :
    smaller[4] ? _value_741 :
    larger[3] ? (smaller[3] ? _value_158 : _value_457) :
    smaller[3] ? (larger[2] ? _value_456 : _value_112) :
    _value_265;
  wire _value_766 =  // LookUpTable.swift:35
    smaller[6] ? _value_720 :
    larger[5] ? _value_719 :
    smaller[5] ? _value_718 :
    larger[4] ? _value_717 :
    smaller[4] ? _value_716 :
    larger[3] ? 1'b0 :
    smaller[3] ? _value_715 :
    _value_393;
  wire _value_767 =  // LookUpTable.swift:35
    larger[6] ? _value_653 :
    larger[5] ? _value_652 :
    _value_616;
  wire _value_768 =  // LookUpTable.swift:35
    smaller[4] ? _value_614 :
    larger[3] ? _value_461 :
    _value_186;
  wire _value_769 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_635 : _value_524) :
    smaller[3] ? _value_132 :
    _value_195;
  wire _value_770 = smaller[3] ? _value_268 : _value_158;  // LookUpTable.swift:35
  wire _value_771 =  // LookUpTable.swift:35
    smaller[3] ? _value_626 :
    larger[2] ? _value_298 :
    1'b1;
  wire _value_772 =  // LookUpTable.swift:35
    smaller[4] ? _value_769 :
    larger[3] ? (smaller[3] ? _value_10 : _value_726) :
    smaller[3] ? _value_359 :
    _value_90;
  wire _value_773 =  // LookUpTable.swift:35
    smaller[4] ? _value_614 :
    larger[3] ? _value_770 :
    _value_603;
  wire _value_774 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? _value_768 : _value_614) :
    larger[4] ? _value_772 :
    smaller[4] ? (larger[3] ? _value_770 : _value_127) :
    larger[3] ? _value_771 :
    smaller[3] ? _value_132 :
    _value_33;
  wire _value_775 = larger[2] ? _value_254 : _value_151;  // LookUpTable.swift:35
  wire _value_776 = smaller[2] ? _value_315 : _value_237;  // LookUpTable.swift:35
  wire _value_777 =  // LookUpTable.swift:35
    larger[3] ? _value_655 :
    smaller[3] ? _value_775 :
    _value_320;
  wire _value_778 = smaller[2] ? _value_93 : _value_316;  // LookUpTable.swift:35
  wire _value_779 = smaller[2] ? _value_139 : _value_383;  // LookUpTable.swift:35
  wire _value_780 = larger[2] ? _value_779 : 1'b1;  // LookUpTable.swift:35
  wire _value_781 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? 1'b1 : _value_63) :
    smaller[3] ? (larger[2] ? _value_538 : 1'b0) :
    1'b0;
  wire _value_782 =  // LookUpTable.swift:35
    smaller[4] ? _value_777 :
    larger[3] ? (smaller[3] ? (larger[2] ? 1'b0 : _value_776) : _value_322) :
    smaller[3] ? 1'b1 :
    _value_489;
  wire _value_783 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_505 : 1'b1) :
    smaller[3] ? (larger[2] ? 1'b1 : _value_688) :
    _value_271;
  wire _value_784 = smaller[3] ? (larger[2] ? _value_388 : 1'b1) : 1'b1;  // LookUpTable.swift:35
  wire _value_785 =  // LookUpTable.swift:35
    smaller[4] ? _value_783 :
    larger[3] ? 1'b1 :
    smaller[3] ? _value_698 :
    _value_344;
  wire _value_786 =  // LookUpTable.swift:35
    larger[4] ? _value_782 :
    smaller[4] ? _value_781 :
    larger[3] ? _value_564 :
    smaller[3] ? (larger[2] ? 1'b0 : _value_778) :
    _value_780;
  wire _value_787 = smaller[2] ? _value_26 : _value_59;  // LookUpTable.swift:35
  wire _value_788 =  // LookUpTable.swift:35
    smaller[3] ? 1'b1 :
    larger[2] ? 1'b1 :
    _value_787;
  wire _value_789 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_371 : _value_738) :
    smaller[3] ? _value_265 :
    _value_529;
  wire _value_790 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_199 : _value_48) :
    smaller[3] ? 1'b0 :
    _value_617;
  wire _value_791 =  // LookUpTable.swift:35
    smaller[4] ? _value_789 :
    larger[3] ? _value_788 :
    _value_365;
  wire _value_792 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_9 : _value_217) :
    larger[2] ? _value_693 :
    1'b0;
  wire _value_793 =  // LookUpTable.swift:35
    larger[3] ? _value_792 :
    smaller[3] ? _value_556 :
    larger[2] ? 1'b0 :
    _value_514;
  wire _value_794 = smaller[2] ? _value_70 : _value_216;  // LookUpTable.swift:35
  wire _value_795 =  // LookUpTable.swift:35
    larger[3] ? _value_784 :
    smaller[3] ? (larger[2] ? _value_75 : _value_288) :
    larger[2] ? _value_794 :
    1'b0;
  wire _value_796 =  // LookUpTable.swift:35
    smaller[4] ? _value_793 :
    larger[3] ? _value_713 :
    smaller[3] ? _value_512 :
    _value_240;
  wire _value_797 =  // LookUpTable.swift:35
    larger[4] ? _value_791 :
    smaller[4] ? _value_790 :
    larger[3] ? (smaller[3] ? _value_253 : _value_746) :
    smaller[3] ? _value_113 :
    _value_407;
  wire _value_798 =  // LookUpTable.swift:35
    smaller[5] ? _value_786 :
    larger[4] ? _value_785 :
    smaller[4] ? (larger[3] ? _value_600 : _value_784) :
    larger[3] ? (smaller[3] ? _value_418 : _value_699) :
    1'b1;
  wire _value_799 =  // LookUpTable.swift:35
    larger[5] ? _value_774 :
    larger[4] ? _value_773 :
    _value_614;
  wire _value_800 =  // LookUpTable.swift:35
    smaller[4] ? _value_614 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_9 : _value_38) : _value_289) :
    smaller[3] ? 1'b0 :
    _value_632;
  wire _value_801 = larger[2] ? 1'b0 : _value_665;  // LookUpTable.swift:35
  wire _value_802 =  // LookUpTable.swift:35
    smaller[3] ? _value_634 :
    larger[2] ? _value_62 :
    1'b0;
  wire _value_803 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_336 : _value_801) : _value_152) :
    larger[3] ? (smaller[3] ? _value_333 : _value_393) :
    smaller[3] ? (larger[2] ? 1'b1 : _value_65) :
    _value_72;
  wire _value_804 =  // LookUpTable.swift:35
    smaller[4] ? _value_614 :
    larger[3] ? (smaller[3] ? _value_353 : _value_73) :
    _value_557;
  wire _value_805 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? _value_800 : _value_614) :
    larger[4] ? _value_803 :
    smaller[4] ? (larger[3] ? _value_802 : _value_737) :
    larger[3] ? 1'b0 :
    smaller[3] ? _value_382 :
    _value_245;
  wire _value_806 =  // LookUpTable.swift:35
    smaller[6] ? _value_799 :
    larger[5] ? _value_798 :
    smaller[5] ? _value_797 :
    larger[4] ? _value_796 :
    smaller[4] ? _value_795 :
    larger[3] ? _value_223 :
    1'b0;
  wire _value_807 =  // LookUpTable.swift:35
    smaller[7] ? _value_767 :
    larger[6] ? _value_766 :
    smaller[6] ? _value_765 :
    larger[5] ? _value_764 :
    smaller[5] ? _value_763 :
    larger[4] ? _value_762 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_347 : _value_73) : _value_557) :
    larger[3] ? (smaller[3] ? _value_271 : _value_77) :
    smaller[3] ? (larger[2] ? 1'b0 : _value_714) :
    _value_761;
  wire _value_808 =  // LookUpTable.swift:35
    larger[7] ? _value_807 :
    larger[6] ? _value_806 :
    larger[5] ? _value_805 :
    larger[4] ? _value_804 :
    larger[3] ? (smaller[3] ? _value_613 : _value_132) :
    _value_76;
  wire _value_809 = _value_808 ^ _value_612;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_810 = larger[2] ? (smaller[2] ? _value_236 : 1'b1) : _value_70;
  wire _value_811 = larger[2] ? _value_44 : _value_128;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_812 = larger[3] ? (smaller[3] ? _value_810 : _value_811) : _value_810;
  wire _value_813 = larger[2] ? _value_125 : _value_43;  // LookUpTable.swift:35
  wire _value_814 = smaller[3] ? _value_811 : _value_813;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_815 = larger[3] ? (smaller[3] ? _value_813 : _value_811) : _value_814;
  // LookUpTable.swift:35
  wire _value_816 = larger[4] ? (smaller[4] ? _value_812 : _value_815) : _value_812;
  wire _value_817 = larger[2] ? _value_255 : _value_17;  // LookUpTable.swift:35
  wire _value_818 = smaller[2] ? _value_37 : _value_116;  // LookUpTable.swift:35
  wire _value_819 = larger[2] ? _value_285 : _value_818;  // LookUpTable.swift:35
  wire _value_820 = smaller[3] ? _value_811 : _value_817;  // LookUpTable.swift:35
  wire _value_821 = smaller[2] ? _value_111 : _value_26;  // LookUpTable.swift:35
  wire _value_822 = larger[2] ? _value_156 : _value_818;  // LookUpTable.swift:35
  wire _value_823 = larger[2] ? _value_627 : _value_821;  // LookUpTable.swift:35
  wire _value_824 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_625 : _value_821) :
    larger[2] ? _value_361 :
    _value_51;
  wire _value_825 = larger[2] ? _value_180 : _value_40;  // LookUpTable.swift:35
  wire _value_826 = smaller[3] ? _value_811 : _value_825;  // LookUpTable.swift:35
  wire _value_827 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_817 : _value_819) : _value_820) :
    larger[3] ? _value_824 :
    smaller[3] ? _value_822 :
    _value_823;
  wire _value_828 =  // LookUpTable.swift:35
    smaller[5] ? _value_816 :
    larger[4] ? _value_827 :
    smaller[4] ? _value_815 :
    larger[3] ? (smaller[3] ? _value_825 : _value_822) :
    _value_826;
  wire _value_829 = smaller[2] ? _value_118 : _value_26;  // LookUpTable.swift:35
  wire _value_830 = larger[2] ? _value_734 : _value_51;  // LookUpTable.swift:35
  wire _value_831 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_94 : _value_464) :
    larger[2] ? _value_829 :
    _value_285;
  wire _value_832 = larger[2] ? _value_372 : _value_17;  // LookUpTable.swift:35
  wire _value_833 =  // LookUpTable.swift:35
    larger[3] ? _value_831 :
    smaller[3] ? _value_830 :
    larger[2] ? _value_398 :
    _value_642;
  wire _value_834 = smaller[2] ? _value_37 : _value_139;  // LookUpTable.swift:35
  wire _value_835 = larger[2] ? _value_194 : _value_834;  // LookUpTable.swift:35
  wire _value_836 = larger[2] ? _value_534 : _value_821;  // LookUpTable.swift:35
  wire _value_837 = larger[2] ? _value_43 : _value_473;  // LookUpTable.swift:35
  wire _value_838 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_398 : _value_298) :
    larger[2] ? _value_112 :
    _value_156;
  wire _value_839 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_823 : _value_830) :
    smaller[3] ? _value_835 :
    _value_836;
  wire _value_840 =  // LookUpTable.swift:35
    smaller[4] ? _value_833 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_473 : _value_370) : _value_832) :
    smaller[3] ? (larger[2] ? _value_829 : _value_156) :
    larger[2] ? _value_197 :
    _value_103;
  wire _value_841 = smaller[2] ? _value_37 : _value_88;  // LookUpTable.swift:35
  wire _value_842 = larger[2] ? _value_841 : _value_298;  // LookUpTable.swift:35
  wire _value_843 = larger[2] ? _value_300 : _value_40;  // LookUpTable.swift:35
  wire _value_844 = smaller[2] ? _value_183 : _value_118;  // LookUpTable.swift:35
  wire _value_845 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_151 : _value_528) :
    larger[2] ? _value_352 :
    _value_841;
  wire _value_846 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_362 : _value_842) :
    smaller[3] ? _value_843 :
    _value_525;
  wire _value_847 = smaller[2] ? _value_107 : _value_8;  // LookUpTable.swift:35
  wire _value_848 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_358 : _value_103) :
    larger[2] ? _value_304 :
    _value_847;
  wire _value_849 = smaller[2] ? _value_107 : _value_26;  // LookUpTable.swift:35
  wire _value_850 =  // LookUpTable.swift:35
    smaller[3] ? _value_52 :
    larger[2] ? _value_19 :
    _value_670;
  wire _value_851 =  // LookUpTable.swift:35
    larger[3] ? _value_848 :
    smaller[3] ? (larger[2] ? _value_112 : _value_451) :
    larger[2] ? _value_208 :
    _value_252;
  wire _value_852 =  // LookUpTable.swift:35
    smaller[4] ? _value_846 :
    larger[3] ? _value_845 :
    smaller[3] ? (larger[2] ? _value_157 : _value_844) :
    larger[2] ? _value_374 :
    _value_4;
  wire _value_853 =  // LookUpTable.swift:35
    larger[4] ? _value_840 :
    smaller[4] ? _value_839 :
    larger[3] ? _value_838 :
    smaller[3] ? _value_837 :
    larger[2] ? _value_834 :
    _value_189;
  wire _value_854 = larger[2] ? _value_439 : _value_112;  // LookUpTable.swift:35
  wire _value_855 = larger[2] ? _value_38 : _value_128;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_856 = larger[3] ? (smaller[3] ? _value_813 : _value_855) : _value_814;
  wire _value_857 = smaller[2] ? _value_107 : _value_39;  // LookUpTable.swift:35
  wire _value_858 = larger[2] ? _value_180 : _value_857;  // LookUpTable.swift:35
  wire _value_859 = larger[2] ? _value_618 : _value_841;  // LookUpTable.swift:35
  wire _value_860 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_825 : _value_835) : _value_826) :
    larger[3] ? (smaller[3] ? _value_836 : _value_837) :
    smaller[3] ? (larger[2] ? _value_194 : _value_841) :
    _value_854;
  wire _value_861 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_834 : _value_399) :
    larger[2] ? _value_258 :
    _value_32;
  wire _value_862 = larger[2] ? _value_291 : _value_184;  // LookUpTable.swift:35
  wire _value_863 =  // LookUpTable.swift:35
    smaller[3] ? _value_862 :
    larger[2] ? _value_142 :
    _value_147;
  wire _value_864 =  // LookUpTable.swift:35
    larger[3] ? _value_861 :
    smaller[3] ? (larger[2] ? _value_192 : _value_197) :
    larger[2] ? _value_841 :
    _value_399;
  wire _value_865 = larger[2] ? _value_17 : _value_197;  // LookUpTable.swift:35
  wire _value_866 = larger[2] ? _value_103 : _value_258;  // LookUpTable.swift:35
  wire _value_867 = smaller[2] ? _value_18 : _value_88;  // LookUpTable.swift:35
  wire _value_868 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_867 : _value_372) :
    larger[2] ? _value_99 :
    _value_448;
  wire _value_869 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_854 : _value_865) :
    smaller[3] ? _value_859 :
    _value_866;
  wire _value_870 =  // LookUpTable.swift:35
    smaller[4] ? _value_864 :
    larger[3] ? _value_863 :
    smaller[3] ? (larger[2] ? _value_121 : _value_232) :
    larger[2] ? _value_205 :
    _value_94;
  wire _value_871 =  // LookUpTable.swift:35
    larger[4] ? _value_860 :
    smaller[4] ? _value_856 :
    larger[3] ? (smaller[3] ? _value_858 : _value_859) :
    smaller[3] ? _value_855 :
    _value_858;
  wire _value_872 =  // LookUpTable.swift:35
    smaller[5] ? _value_853 :
    larger[4] ? _value_852 :
    smaller[4] ? _value_851 :
    larger[3] ? _value_850 :
    smaller[3] ? (larger[2] ? _value_106 : _value_849) :
    larger[2] ? _value_9 :
    _value_197;
  wire _value_873 = larger[2] ? _value_38 : _value_184;  // LookUpTable.swift:35
  wire _value_874 = larger[2] ? _value_119 : _value_857;  // LookUpTable.swift:35
  wire _value_875 =  // LookUpTable.swift:35
    smaller[3] ? _value_858 :
    larger[2] ? _value_356 :
    _value_867;
  wire _value_876 =  // LookUpTable.swift:35
    smaller[3] ? _value_866 :
    larger[2] ? _value_40 :
    smaller[2] ? _value_207 :
    1'b0;
  wire _value_877 =  // LookUpTable.swift:35
    larger[3] ? _value_875 :
    smaller[3] ? _value_873 :
    _value_874;
  wire _value_878 = smaller[2] ? _value_53 : _value_88;  // LookUpTable.swift:35
  wire _value_879 = larger[2] ? _value_300 : _value_857;  // LookUpTable.swift:35
  wire _value_880 =  // LookUpTable.swift:35
    smaller[3] ? _value_874 :
    larger[2] ? _value_32 :
    _value_878;
  wire _value_881 =  // LookUpTable.swift:35
    smaller[4] ? _value_877 :
    larger[3] ? _value_876 :
    smaller[3] ? (larger[2] ? _value_32 : _value_867) :
    larger[2] ? _value_252 :
    _value_121;
  wire _value_882 =  // LookUpTable.swift:35
    smaller[3] ? _value_813 :
    larger[2] ? _value_291 :
    _value_94;
  wire _value_883 =  // LookUpTable.swift:35
    smaller[4] ? _value_812 :
    larger[3] ? _value_882 :
    _value_814;
  wire _value_884 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? (smaller[4] ? _value_812 : _value_856) : _value_812) :
    larger[4] ? _value_881 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_813 : _value_862) : _value_814) :
    larger[3] ? _value_880 :
    smaller[3] ? _value_862 :
    _value_879;
  wire _value_885 =  // LookUpTable.swift:35
    smaller[6] ? (larger[5] ? _value_828 : _value_816) :
    larger[5] ? _value_872 :
    smaller[5] ? _value_871 :
    larger[4] ? _value_870 :
    smaller[4] ? _value_869 :
    larger[3] ? _value_868 :
    smaller[3] ? (larger[2] ? _value_17 : _value_358) :
    larger[2] ? _value_19 :
    _value_300;
  wire _value_886 =  // LookUpTable.swift:35
    smaller[3] ? _value_375 :
    larger[2] ? _value_727 :
    _value_4;
  wire _value_887 = larger[2] ? _value_493 : _value_263;  // LookUpTable.swift:35
  wire _value_888 = larger[2] ? _value_778 : _value_9;  // LookUpTable.swift:35
  wire _value_889 = larger[2] ? _value_27 : _value_409;  // LookUpTable.swift:35
  wire _value_890 =  // LookUpTable.swift:35
    larger[3] ? _value_886 :
    smaller[3] ? _value_408 :
    larger[2] ? _value_19 :
    _value_380;
  wire _value_891 = larger[2] ? _value_844 : _value_17;  // LookUpTable.swift:35
  wire _value_892 = larger[2] ? _value_288 : _value_140;  // LookUpTable.swift:35
  wire _value_893 = larger[2] ? _value_142 : 1'b1;  // LookUpTable.swift:35
  wire _value_894 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_891 : _value_726) :
    smaller[3] ? _value_892 :
    larger[2] ? _value_140 :
    _value_9;
  wire _value_895 =  // LookUpTable.swift:35
    smaller[4] ? _value_890 :
    larger[3] ? (smaller[3] ? _value_20 : _value_887) :
    smaller[3] ? _value_888 :
    _value_889;
  wire _value_896 = larger[2] ? _value_319 : _value_214;  // LookUpTable.swift:35
  wire _value_897 = larger[2] ? 1'b0 : _value_319;  // LookUpTable.swift:35
  wire _value_898 = larger[2] ? _value_27 : _value_217;  // LookUpTable.swift:35
  wire _value_899 = larger[2] ? _value_224 : _value_313;  // LookUpTable.swift:35
  wire _value_900 = larger[2] ? _value_677 : _value_9;  // LookUpTable.swift:35
  wire _value_901 = smaller[2] ? _value_59 : _value_22;  // LookUpTable.swift:35
  wire _value_902 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_148 : _value_896) :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_3 : _value_216) : _value_146) :
    _value_897;
  wire _value_903 = larger[2] ? _value_217 : _value_677;  // LookUpTable.swift:35
  wire _value_904 =  // LookUpTable.swift:35
    smaller[3] ? _value_903 :
    larger[2] ? _value_234 :
    _value_108;
  wire _value_905 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_147 : _value_563) : _value_215) :
    smaller[3] ? (larger[2] ? _value_94 : _value_147) :
    _value_896;
  wire _value_906 =  // LookUpTable.swift:35
    smaller[4] ? _value_902 :
    larger[3] ? (smaller[3] ? _value_898 : _value_899) :
    smaller[3] ? _value_900 :
    larger[2] ? _value_147 :
    _value_901;
  wire _value_907 =  // LookUpTable.swift:35
    larger[4] ? _value_895 :
    smaller[4] ? _value_894 :
    larger[3] ? (smaller[3] ? _value_892 : _value_893) :
    smaller[3] ? _value_494 :
    larger[2] ? _value_154 :
    _value_321;
  wire _value_908 = larger[2] ? _value_493 : _value_142;  // LookUpTable.swift:35
  wire _value_909 = larger[2] ? _value_252 : _value_112;  // LookUpTable.swift:35
  wire _value_910 = larger[2] ? _value_108 : _value_656;  // LookUpTable.swift:35
  wire _value_911 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_206 : _value_908) :
    smaller[3] ? _value_909 :
    _value_910;
  wire _value_912 = smaller[2] ? _value_8 : _value_31;  // LookUpTable.swift:35
  wire _value_913 = larger[2] ? _value_147 : _value_450;  // LookUpTable.swift:35
  wire _value_914 = larger[2] ? _value_258 : _value_352;  // LookUpTable.swift:35
  wire _value_915 =  // LookUpTable.swift:35
    smaller[3] ? _value_913 :
    larger[2] ? _value_450 :
    _value_313;
  wire _value_916 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_576 : _value_254) : _value_327) :
    smaller[3] ? (larger[2] ? _value_464 : _value_361) :
    larger[2] ? _value_912 :
    _value_841;
  wire _value_917 =  // LookUpTable.swift:35
    smaller[4] ? _value_911 :
    larger[3] ? (smaller[3] ? _value_581 : _value_910) :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_207 : _value_18) : _value_456) :
    _value_675;
  wire _value_918 = larger[2] ? _value_212 : _value_313;  // LookUpTable.swift:35
  wire _value_919 = larger[2] ? _value_258 : _value_729;  // LookUpTable.swift:35
  wire _value_920 = larger[2] ? _value_787 : 1'b0;  // LookUpTable.swift:35
  wire _value_921 = larger[2] ? _value_317 : _value_75;  // LookUpTable.swift:35
  wire _value_922 =  // LookUpTable.swift:35
    smaller[3] ? _value_921 :
    larger[2] ? 1'b1 :
    _value_794;
  wire _value_923 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_918 : _value_897) :
    smaller[3] ? _value_919 :
    _value_920;
  wire _value_924 = larger[2] ? _value_681 : _value_366;  // LookUpTable.swift:35
  wire _value_925 = smaller[2] ? _value_8 : _value_70;  // LookUpTable.swift:35
  wire _value_926 = larger[2] ? _value_662 : _value_321;  // LookUpTable.swift:35
  wire _value_927 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_775 : _value_924) :
    smaller[3] ? (larger[2] ? _value_925 : _value_89) :
    larger[2] ? _value_157 :
    _value_727;
  wire _value_928 =  // LookUpTable.swift:35
    smaller[4] ? _value_923 :
    larger[3] ? _value_922 :
    smaller[3] ? (larger[2] ? _value_19 : _value_317) :
    _value_322;
  wire _value_929 =  // LookUpTable.swift:35
    larger[4] ? _value_917 :
    smaller[4] ? _value_916 :
    larger[3] ? _value_915 :
    smaller[3] ? _value_775 :
    _value_914;
  wire _value_930 =  // LookUpTable.swift:35
    smaller[5] ? _value_907 :
    larger[4] ? _value_906 :
    smaller[4] ? _value_905 :
    larger[3] ? _value_904 :
    smaller[3] ? _value_566 :
    larger[2] ? _value_340 :
    _value_146;
  wire _value_931 = larger[2] ? _value_19 : _value_514;  // LookUpTable.swift:35
  wire _value_932 = smaller[2] ? _value_59 : _value_165;  // LookUpTable.swift:35
  wire _value_933 =  // LookUpTable.swift:35
    smaller[3] ? _value_931 :
    larger[2] ? _value_89 :
    _value_147;
  wire _value_934 = larger[2] ? _value_417 : _value_270;  // LookUpTable.swift:35
  wire _value_935 = larger[2] ? 1'b0 : _value_558;  // LookUpTable.swift:35
  wire _value_936 =  // LookUpTable.swift:35
    larger[3] ? _value_933 :
    smaller[3] ? (larger[2] ? _value_75 : _value_157) :
    larger[2] ? _value_932 :
    _value_234;
  wire _value_937 = larger[2] ? _value_147 : _value_554;  // LookUpTable.swift:35
  wire _value_938 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_708 : _value_341) : _value_72) :
    smaller[3] ? _value_801 :
    larger[2] ? _value_416 :
    1'b1;
  wire _value_939 =  // LookUpTable.swift:35
    smaller[4] ? _value_936 :
    larger[3] ? (smaller[3] ? _value_692 : _value_934) :
    smaller[3] ? (larger[2] ? _value_217 : _value_759) :
    _value_935;
  wire _value_940 = larger[2] ? _value_147 : _value_168;  // LookUpTable.swift:35
  wire _value_941 = smaller[2] ? _value_22 : _value_67;  // LookUpTable.swift:35
  wire _value_942 = larger[2] ? _value_254 : 1'b1;  // LookUpTable.swift:35
  wire _value_943 = larger[2] ? _value_233 : 1'b1;  // LookUpTable.swift:35
  wire _value_944 =  // LookUpTable.swift:35
    smaller[3] ? _value_940 :
    larger[2] ? 1'b1 :
    _value_941;
  wire _value_945 = smaller[2] ? _value_315 : _value_241;  // LookUpTable.swift:35
  wire _value_946 =  // LookUpTable.swift:35
    larger[3] ? _value_944 :
    smaller[3] ? _value_942 :
    _value_943;
  wire _value_947 = larger[2] ? _value_71 : _value_390;  // LookUpTable.swift:35
  wire _value_948 = larger[2] ? 1'b1 : _value_227;  // LookUpTable.swift:35
  wire _value_949 =  // LookUpTable.swift:35
    smaller[3] ? _value_947 :
    larger[2] ? _value_701 :
    _value_392;
  wire _value_950 =  // LookUpTable.swift:35
    larger[3] ? _value_949 :
    smaller[3] ? _value_948 :
    _value_750;
  wire _value_951 =  // LookUpTable.swift:35
    smaller[4] ? _value_946 :
    larger[3] ? (smaller[3] ? _value_348 : _value_695) :
    smaller[3] ? (larger[2] ? _value_945 : 1'b1) :
    _value_393;
  wire _value_952 =  // LookUpTable.swift:35
    larger[4] ? _value_939 :
    smaller[4] ? _value_938 :
    larger[3] ? (smaller[3] ? _value_76 : _value_412) :
    smaller[3] ? (larger[2] ? _value_708 : _value_508) :
    _value_937;
  wire _value_953 = larger[2] ? _value_543 : 1'b0;  // LookUpTable.swift:35
  wire _value_954 = smaller[2] ? _value_165 : _value_18;  // LookUpTable.swift:35
  wire _value_955 = smaller[2] ? _value_312 : _value_383;  // LookUpTable.swift:35
  wire _value_956 =  // LookUpTable.swift:35
    smaller[3] ? _value_953 :
    larger[2] ? _value_954 :
    _value_955;
  wire _value_957 = larger[2] ? _value_313 : 1'b1;  // LookUpTable.swift:35
  wire _value_958 = larger[2] ? _value_71 : _value_332;  // LookUpTable.swift:35
  wire _value_959 =  // LookUpTable.swift:35
    larger[3] ? _value_956 :
    smaller[3] ? (larger[2] ? _value_319 : _value_65) :
    _value_269;
  wire _value_960 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? 1'b0 : _value_604) :
    larger[2] ? _value_330 :
    _value_27;
  wire _value_961 =  // LookUpTable.swift:35
    larger[3] ? _value_960 :
    smaller[3] ? (larger[2] ? _value_562 : _value_89) :
    _value_903;
  wire _value_962 =  // LookUpTable.swift:35
    smaller[4] ? _value_959 :
    larger[3] ? (smaller[3] ? (larger[2] ? 1'b0 : _value_504) : _value_957) :
    smaller[3] ? (larger[2] ? _value_687 : 1'b0) :
    _value_958;
  wire _value_963 = larger[2] ? _value_19 : _value_242;  // LookUpTable.swift:35
  wire _value_964 =  // LookUpTable.swift:35
    smaller[3] ? _value_692 :
    larger[2] ? _value_511 :
    _value_547;
  wire _value_965 = larger[2] ? _value_244 : _value_58;  // LookUpTable.swift:35
  wire _value_966 =  // LookUpTable.swift:35
    smaller[3] ? _value_965 :
    larger[2] ? _value_244 :
    _value_226;
  wire _value_967 =  // LookUpTable.swift:35
    larger[3] ? _value_964 :
    smaller[3] ? _value_963 :
    _value_699;
  wire _value_968 = smaller[2] ? _value_58 : _value_3;  // LookUpTable.swift:35
  wire _value_969 =  // LookUpTable.swift:35
    smaller[3] ? _value_76 :
    larger[2] ? _value_968 :
    1'b0;
  wire _value_970 = smaller[2] ? _value_165 : _value_67;  // LookUpTable.swift:35
  wire _value_971 =  // LookUpTable.swift:35
    smaller[3] ? _value_698 :
    larger[2] ? _value_168 :
    _value_390;
  wire _value_972 =  // LookUpTable.swift:35
    larger[3] ? _value_969 :
    smaller[3] ? _value_934 :
    _value_940;
  wire _value_973 =  // LookUpTable.swift:35
    smaller[4] ? _value_967 :
    larger[3] ? _value_966 :
    _value_585;
  wire _value_974 =  // LookUpTable.swift:35
    larger[4] ? _value_962 :
    smaller[4] ? _value_961 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_246 : _value_586) : _value_948) :
    smaller[3] ? _value_550 :
    _value_692;
  wire _value_975 =  // LookUpTable.swift:35
    smaller[5] ? _value_952 :
    larger[4] ? _value_951 :
    smaller[4] ? _value_950 :
    larger[3] ? (smaller[3] ? _value_761 : _value_418) :
    smaller[3] ? _value_548 :
    _value_77;
  wire _value_976 =  // LookUpTable.swift:35
    larger[5] ? _value_930 :
    smaller[5] ? _value_929 :
    larger[4] ? _value_928 :
    smaller[4] ? _value_927 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_75 : _value_217) : _value_926) :
    smaller[3] ? (larger[2] ? _value_594 : _value_75) :
    _value_663;
  wire _value_977 = larger[2] ? _value_288 : _value_304;  // LookUpTable.swift:35
  wire _value_978 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_54 : _value_300) :
    larger[2] ? _value_298 :
    _value_4;
  wire _value_979 =  // LookUpTable.swift:35
    larger[3] ? _value_978 :
    smaller[3] ? (larger[2] ? _value_847 : _value_208) :
    _value_977;
  wire _value_980 = larger[2] ? _value_849 : _value_291;  // LookUpTable.swift:35
  wire _value_981 = smaller[2] ? _value_93 : _value_111;  // LookUpTable.swift:35
  wire _value_982 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_51 : _value_106) :
    larger[2] ? _value_981 :
    _value_40;
  wire _value_983 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_128 : _value_121) : _value_980) :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_26 : _value_472) : _value_878) :
    larger[2] ? _value_184 :
    _value_302;
  wire _value_984 =  // LookUpTable.swift:35
    smaller[4] ? _value_979 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_528 : _value_841) : _value_375) :
    smaller[3] ? _value_891 :
    larger[2] ? _value_734 :
    _value_19;
  wire _value_985 = larger[2] ? _value_157 : _value_380;  // LookUpTable.swift:35
  wire _value_986 = larger[2] ? _value_288 : _value_426;  // LookUpTable.swift:35
  wire _value_987 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_374 : _value_528) : _value_408) :
    smaller[3] ? _value_985 :
    larger[2] ? _value_776 :
    _value_17;
  wire _value_988 =  // LookUpTable.swift:35
    smaller[3] ? _value_726 :
    larger[2] ? _value_288 :
    _value_670;
  wire _value_989 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_140 : _value_27) :
    larger[2] ? _value_108 :
    _value_62;
  wire _value_990 =  // LookUpTable.swift:35
    larger[3] ? _value_988 :
    smaller[3] ? (larger[2] ? _value_422 : _value_9) :
    _value_494;
  wire _value_991 =  // LookUpTable.swift:35
    smaller[4] ? _value_987 :
    larger[3] ? (smaller[3] ? _value_986 : _value_322) :
    smaller[3] ? _value_654 :
    _value_926;
  wire _value_992 =  // LookUpTable.swift:35
    larger[4] ? _value_984 :
    smaller[4] ? _value_983 :
    larger[3] ? _value_982 :
    smaller[3] ? _value_980 :
    larger[2] ? _value_197 :
    _value_142;
  wire _value_993 = larger[2] ? _value_639 : _value_94;  // LookUpTable.swift:35
  wire _value_994 = larger[2] ? _value_621 : _value_847;  // LookUpTable.swift:35
  wire _value_995 =  // LookUpTable.swift:35
    smaller[3] ? _value_879 :
    larger[2] ? _value_448 :
    _value_54;
  wire _value_996 = larger[2] ? _value_147 : _value_205;  // LookUpTable.swift:35
  wire _value_997 =  // LookUpTable.swift:35
    larger[3] ? _value_995 :
    smaller[3] ? _value_993 :
    _value_994;
  wire _value_998 = larger[2] ? _value_625 : _value_849;  // LookUpTable.swift:35
  wire _value_999 =  // LookUpTable.swift:35
    smaller[4] ? _value_997 :
    larger[3] ? (smaller[3] ? _value_100 : _value_996) :
    smaller[3] ? (larger[2] ? _value_284 : _value_54) :
    _value_465;
  wire _value_1000 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_154 : _value_252) :
    larger[2] ? _value_142 :
    _value_849;
  wire _value_1001 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_849 : _value_154) :
    larger[2] ? _value_656 :
    _value_146;
  wire _value_1002 =  // LookUpTable.swift:35
    larger[3] ? _value_1000 :
    smaller[3] ? (larger[2] ? _value_112 : _value_576) :
    larger[2] ? _value_656 :
    _value_184;
  wire _value_1003 = larger[2] ? _value_254 : _value_464;  // LookUpTable.swift:35
  wire _value_1004 =  // LookUpTable.swift:35
    smaller[3] ? _value_1003 :
    larger[2] ? _value_258 :
    _value_912;
  wire _value_1005 =  // LookUpTable.swift:35
    larger[3] ? _value_1004 :
    smaller[3] ? (larger[2] ? _value_734 : _value_288) :
    _value_842;
  wire _value_1006 =  // LookUpTable.swift:35
    smaller[4] ? _value_1002 :
    larger[3] ? _value_1001 :
    smaller[3] ? _value_675 :
    _value_913;
  wire _value_1007 =  // LookUpTable.swift:35
    larger[4] ? _value_999 :
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_813 : _value_993) : _value_814) :
    larger[3] ? (smaller[3] ? _value_994 : _value_362) :
    smaller[3] ? (larger[2] ? _value_639 : _value_398) :
    _value_998;
  wire _value_1008 =  // LookUpTable.swift:35
    smaller[5] ? _value_992 :
    larger[4] ? _value_991 :
    smaller[4] ? _value_990 :
    larger[3] ? _value_989 :
    smaller[3] ? _value_908 :
    _value_482;
  wire _value_1009 = larger[2] ? _value_9 : _value_19;  // LookUpTable.swift:35
  wire _value_1010 = smaller[2] ? _value_315 : _value_236;  // LookUpTable.swift:35
  wire _value_1011 = larger[2] ? _value_217 : _value_1010;  // LookUpTable.swift:35
  wire _value_1012 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_604 : _value_562) : _value_1009) :
    smaller[3] ? (larger[2] ? _value_89 : _value_258) :
    _value_921;
  wire _value_1013 =  // LookUpTable.swift:35
    smaller[3] ? _value_595 :
    larger[2] ? _value_511 :
    _value_508;
  wire _value_1014 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_729 : _value_254) : _value_931) :
    smaller[3] ? _value_919 :
    larger[2] ? _value_706 :
    _value_157;
  wire _value_1015 =  // LookUpTable.swift:35
    smaller[4] ? _value_1012 :
    larger[3] ? (smaller[3] ? _value_899 : _value_1011) :
    smaller[3] ? (larger[2] ? _value_108 : _value_346) :
    _value_225;
  wire _value_1016 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_935 : _value_942) :
    smaller[3] ? _value_412 :
    _value_947;
  wire _value_1017 =  // LookUpTable.swift:35
    smaller[3] ? _value_937 :
    larger[2] ? 1'b1 :
    smaller[2] ? _value_67 :
    _value_216;
  wire _value_1018 =  // LookUpTable.swift:35
    larger[3] ? _value_1017 :
    smaller[3] ? _value_957 :
    _value_692;
  wire _value_1019 =  // LookUpTable.swift:35
    smaller[4] ? _value_1016 :
    larger[3] ? _value_943 :
    smaller[3] ? (larger[2] ? _value_67 : _value_945) :
    _value_761;
  wire _value_1020 =  // LookUpTable.swift:35
    larger[4] ? _value_1015 :
    smaller[4] ? _value_1014 :
    larger[3] ? _value_1013 :
    smaller[3] ? (larger[2] ? _value_794 : _value_321) :
    _value_239;
  wire _value_1021 = smaller[2] ? _value_383 : _value_237;  // LookUpTable.swift:35
  wire _value_1022 = smaller[2] ? 1'b1 : _value_164;  // LookUpTable.swift:35
  wire _value_1023 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_254 : _value_604) :
    larger[2] ? _value_1021 :
    _value_1022;
  wire _value_1024 = larger[2] ? 1'b1 : _value_954;  // LookUpTable.swift:35
  wire _value_1025 =  // LookUpTable.swift:35
    larger[3] ? _value_1023 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_64 : _value_165) : _value_89) :
    larger[2] ? _value_157 :
    _value_1021;
  wire _value_1026 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_151 : _value_925) :
    larger[2] ? _value_1022 :
    _value_157;
  wire _value_1027 =  // LookUpTable.swift:35
    larger[3] ? _value_1026 :
    smaller[3] ? _value_375 :
    larger[2] ? _value_776 :
    _value_1022;
  wire _value_1028 =  // LookUpTable.swift:35
    smaller[4] ? _value_1025 :
    larger[3] ? (smaller[3] ? _value_1024 : _value_953) :
    smaller[3] ? _value_780 :
    larger[2] ? _value_323 :
    _value_169;
  wire _value_1029 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_958 : _value_963) :
    smaller[3] ? _value_546 :
    _value_76;
  wire _value_1030 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_715 : _value_934) :
    smaller[3] ? _value_1011 :
    _value_935;
  wire _value_1031 =  // LookUpTable.swift:35
    smaller[4] ? _value_1029 :
    larger[3] ? _value_699 :
    smaller[3] ? _value_77 :
    _value_698;
  wire _value_1032 =  // LookUpTable.swift:35
    larger[4] ? _value_1028 :
    smaller[4] ? _value_1027 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_409 : _value_779) : _value_691) :
    smaller[3] ? (larger[2] ? 1'b1 : _value_493) :
    larger[2] ? _value_506 :
    _value_254;
  wire _value_1033 =  // LookUpTable.swift:35
    smaller[5] ? _value_1020 :
    larger[4] ? _value_1019 :
    smaller[4] ? _value_1018 :
    larger[3] ? _value_750 :
    smaller[3] ? (larger[2] ? _value_241 : _value_508) :
    _value_965;
  wire _value_1034 =  // LookUpTable.swift:35
    larger[5] ? _value_1008 :
    smaller[5] ? _value_1007 :
    larger[4] ? _value_1006 :
    smaller[4] ? _value_1005 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_450 : _value_94) : _value_327) :
    smaller[3] ? (larger[2] ? _value_151 : _value_448) :
    larger[2] ? _value_352 :
    _value_89;
  wire _value_1035 =  // LookUpTable.swift:35
    smaller[6] ? _value_976 :
    larger[5] ? _value_975 :
    smaller[5] ? _value_974 :
    larger[4] ? _value_973 :
    smaller[4] ? _value_972 :
    larger[3] ? _value_971 :
    smaller[3] ? (larger[2] ? 1'b1 : _value_970) :
    _value_348;
  wire _value_1036 =  // LookUpTable.swift:35
    larger[6] ? _value_885 :
    larger[5] ? _value_884 :
    larger[4] ? _value_883 :
    _value_812;
  wire _value_1037 =  // LookUpTable.swift:35
    smaller[3] ? _value_813 :
    larger[2] ? _value_403 :
    _value_398;
  wire _value_1038 =  // LookUpTable.swift:35
    smaller[4] ? _value_812 :
    larger[3] ? _value_1037 :
    _value_814;
  wire _value_1039 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_841 : _value_844) :
    larger[2] ? _value_374 :
    _value_361;
  wire _value_1040 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_998 : _value_454) :
    smaller[3] ? (larger[2] ? _value_285 : _value_398) :
    larger[2] ? _value_627 :
    _value_829;
  wire _value_1041 = larger[2] ? _value_189 : _value_43;  // LookUpTable.swift:35
  wire _value_1042 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_813 : _value_819) :
    smaller[3] ? _value_811 :
    _value_1041;
  wire _value_1043 =  // LookUpTable.swift:35
    smaller[4] ? _value_1040 :
    larger[3] ? _value_1039 :
    smaller[3] ? _value_52 :
    larger[2] ? _value_19 :
    _value_981;
  wire _value_1044 = larger[2] ? _value_399 : _value_192;  // LookUpTable.swift:35
  wire _value_1045 =  // LookUpTable.swift:35
    smaller[3] ? _value_1041 :
    larger[2] ? _value_156 :
    _value_834;
  wire _value_1046 =  // LookUpTable.swift:35
    smaller[4] ? _value_812 :
    larger[3] ? _value_1045 :
    smaller[3] ? _value_811 :
    _value_1044;
  wire _value_1047 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? _value_1038 : _value_812) :
    larger[4] ? _value_1043 :
    smaller[4] ? _value_1042 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_370 : _value_829) : _value_865) :
    smaller[3] ? _value_822 :
    larger[2] ? _value_103 :
    _value_112;
  wire _value_1048 =  // LookUpTable.swift:35
    smaller[3] ? _value_530 :
    larger[2] ? _value_19 :
    _value_498;
  wire _value_1049 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_263 : _value_27) :
    larger[2] ? _value_388 :
    _value_224;
  wire _value_1050 =  // LookUpTable.swift:35
    larger[3] ? _value_1048 :
    smaller[3] ? (larger[2] ? _value_380 : _value_192) :
    _value_726;
  wire _value_1051 =  // LookUpTable.swift:35
    smaller[3] ? _value_889 :
    larger[2] ? _value_496 :
    _value_313;
  wire _value_1052 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_977 : _value_888) :
    smaller[3] ? _value_721 :
    larger[2] ? _value_493 :
    _value_106;
  wire _value_1053 =  // LookUpTable.swift:35
    smaller[4] ? _value_1050 :
    larger[3] ? _value_1049 :
    smaller[3] ? _value_887 :
    _value_661;
  wire _value_1054 =  // LookUpTable.swift:35
    smaller[3] ? _value_947 :
    larger[2] ? _value_67 :
    _value_233;
  wire _value_1055 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_1009 : _value_412) :
    smaller[3] ? (larger[2] ? _value_514 : _value_706) :
    larger[2] ? _value_147 :
    _value_707;
  wire _value_1056 = larger[2] ? _value_19 : _value_241;  // LookUpTable.swift:35
  wire _value_1057 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_709 : _value_957) :
    smaller[3] ? _value_342 :
    _value_958;
  wire _value_1058 =  // LookUpTable.swift:35
    smaller[4] ? _value_1055 :
    larger[3] ? _value_1054 :
    smaller[3] ? _value_348 :
    _value_750;
  wire _value_1059 =  // LookUpTable.swift:35
    larger[4] ? _value_1053 :
    smaller[4] ? _value_1052 :
    larger[3] ? _value_1051 :
    smaller[3] ? _value_893 :
    larger[2] ? _value_147 :
    _value_496;
  wire _value_1060 =  // LookUpTable.swift:35
    smaller[3] ? _value_909 :
    larger[2] ? _value_849 :
    _value_208;
  wire _value_1061 =  // LookUpTable.swift:35
    larger[3] ? _value_1060 :
    smaller[3] ? (larger[2] ? _value_451 : _value_834) :
    larger[2] ? _value_456 :
    _value_258;
  wire _value_1062 =  // LookUpTable.swift:35
    smaller[3] ? _value_1044 :
    larger[2] ? _value_32 :
    _value_841;
  wire _value_1063 =  // LookUpTable.swift:35
    smaller[4] ? _value_1061 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_154 : _value_456) : _value_661) :
    smaller[3] ? _value_996 :
    _value_918;
  wire _value_1064 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_665 : _value_366) : _value_1024) :
    smaller[3] ? _value_801 :
    larger[2] ? _value_955 :
    1'b1;
  wire _value_1065 =  // LookUpTable.swift:35
    smaller[3] ? _value_920 :
    larger[2] ? _value_23 :
    _value_330;
  wire _value_1066 =  // LookUpTable.swift:35
    larger[3] ? _value_1065 :
    smaller[3] ? _value_924 :
    _value_898;
  wire _value_1067 =  // LookUpTable.swift:35
    smaller[4] ? _value_1064 :
    larger[3] ? _value_78 :
    smaller[3] ? _value_934 :
    larger[2] ? _value_244 :
    _value_168;
  wire _value_1068 =  // LookUpTable.swift:35
    larger[4] ? _value_1063 :
    smaller[4] ? (larger[3] ? _value_1062 : _value_820) :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_94 : _value_121) : _value_914) :
    smaller[3] ? (larger[2] ? _value_232 : _value_841) :
    _value_1003;
  wire _value_1069 =  // LookUpTable.swift:35
    smaller[5] ? _value_1059 :
    larger[4] ? _value_1058 :
    smaller[4] ? _value_1057 :
    larger[3] ? (smaller[3] ? _value_692 : _value_393) :
    smaller[3] ? _value_1056 :
    _value_699;
  wire _value_1070 =  // LookUpTable.swift:35
    larger[5] ? _value_1047 :
    larger[4] ? _value_1046 :
    _value_812;
  wire _value_1071 =  // LookUpTable.swift:35
    smaller[4] ? _value_812 :
    larger[3] ? (smaller[3] ? _value_832 : _value_740) :
    smaller[3] ? _value_811 :
    _value_843;
  wire _value_1072 = smaller[2] ? _value_233 : _value_315;  // LookUpTable.swift:35
  wire _value_1073 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_985 : _value_900) :
    smaller[3] ? (larger[2] ? _value_4 : _value_54) :
    _value_986;
  wire _value_1074 = smaller[2] ? _value_59 : _value_67;  // LookUpTable.swift:35
  wire _value_1075 =  // LookUpTable.swift:35
    larger[2] ? _value_108 :
    smaller[2] ? _value_61 :
    _value_216;
  wire _value_1076 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_522 : _value_9) : _value_494) :
    smaller[3] ? _value_855 :
    larger[2] ? _value_140 :
    _value_849;
  wire _value_1077 =  // LookUpTable.swift:35
    smaller[4] ? _value_1073 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_147 : _value_693) : _value_348) :
    smaller[3] ? _value_754 :
    larger[2] ? _value_1072 :
    1'b1;
  wire _value_1078 =  // LookUpTable.swift:35
    smaller[3] ? _value_810 :
    larger[2] ? (smaller[2] ? _value_64 : _value_168) :
    1'b0;
  wire _value_1079 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? (smaller[3] ? _value_810 : _value_873) : _value_810) :
    larger[3] ? (smaller[3] ? _value_675 : _value_934) :
    smaller[3] ? (larger[2] ? _value_538 : _value_94) :
    larger[2] ? 1'b0 :
    _value_694;
  wire _value_1080 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? _value_1071 : _value_812) :
    larger[4] ? _value_1077 :
    smaller[4] ? _value_1076 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1074 : _value_234) : _value_1056) :
    smaller[3] ? _value_1075 :
    _value_76;
  wire _value_1081 =  // LookUpTable.swift:35
    smaller[6] ? _value_1070 :
    larger[5] ? _value_1069 :
    smaller[5] ? _value_1068 :
    larger[4] ? _value_1067 :
    smaller[4] ? _value_1066 :
    larger[3] ? (smaller[3] ? _value_935 : _value_584) :
    smaller[3] ? _value_412 :
    larger[2] ? _value_554 :
    _value_390;
  wire _value_1082 =  // LookUpTable.swift:35
    smaller[7] ? _value_1036 :
    larger[6] ? _value_1035 :
    smaller[6] ? _value_1034 :
    larger[5] ? _value_1033 :
    smaller[5] ? _value_1032 :
    larger[4] ? _value_1031 :
    smaller[4] ? _value_1030 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_388 : _value_168) : _value_171) :
    smaller[3] ? _value_584 :
    _value_943;
  wire _value_1083 =  // LookUpTable.swift:35
    larger[7] ? _value_1082 :
    larger[6] ? _value_1081 :
    larger[5] ? _value_1080 :
    larger[4] ? _value_1079 :
    larger[3] ? _value_1078 :
    _value_810;
  wire _value_1084 = _value_1083 ^ _value_809;  // LookUpTable.swift:35
  wire _value_1085 = larger[1] ? _value_117 : _value_1;  // LookUpTable.swift:35
  wire _value_1086 = larger[1] ? _value_34 : _value_87;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_1087 = larger[2] ? (smaller[2] ? _value_1085 : _value_1086) : _value_1085;
  wire _value_1088 = larger[1] ? _value_110 : _value_25;  // LookUpTable.swift:35
  wire _value_1089 = smaller[2] ? _value_1086 : _value_1088;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_1090 = larger[2] ? (smaller[2] ? _value_1088 : _value_1086) : _value_1089;
  // LookUpTable.swift:35
  wire _value_1091 = larger[3] ? (smaller[3] ? _value_1087 : _value_1090) : _value_1087;
  wire _value_1092 = smaller[2] ? _value_1086 : _value_120;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_1093 = larger[2] ? (smaller[2] ? _value_120 : _value_472) : _value_1092;
  wire _value_1094 = smaller[2] ? _value_179 : _value_61;  // LookUpTable.swift:35
  wire _value_1095 = smaller[2] ? _value_472 : _value_98;  // LookUpTable.swift:35
  wire _value_1096 = smaller[3] ? _value_1090 : _value_1093;  // LookUpTable.swift:35
  wire _value_1097 =  // LookUpTable.swift:35
    smaller[3] ? _value_1093 :
    larger[2] ? _value_1094 :
    _value_1095;
  wire _value_1098 = smaller[2] ? _value_124 : _value_191;  // LookUpTable.swift:35
  wire _value_1099 = smaller[2] ? _value_207 : _value_124;  // LookUpTable.swift:35
  wire _value_1100 = larger[1] ? _value_36 : _value_115;  // LookUpTable.swift:35
  wire _value_1101 = larger[1] ? _value_117 : _value_7;  // LookUpTable.swift:35
  wire _value_1102 = smaller[2] ? _value_1100 : _value_1101;  // LookUpTable.swift:35
  wire _value_1103 = smaller[2] ? _value_98 : _value_207;  // LookUpTable.swift:35
  wire _value_1104 = larger[2] ? _value_1103 : _value_1095;  // LookUpTable.swift:35
  wire _value_1105 = larger[1] ? _value_97 : _value_15;  // LookUpTable.swift:35
  wire _value_1106 = smaller[2] ? _value_124 : _value_1105;  // LookUpTable.swift:35
  wire _value_1107 = larger[2] ? _value_1106 : _value_1099;  // LookUpTable.swift:35
  wire _value_1108 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1098 : _value_1099) :
    larger[2] ? _value_1102 :
    smaller[2] ? _value_16 :
    _value_1100;
  wire _value_1109 = larger[1] ? _value_15 : _value_87;  // LookUpTable.swift:35
  wire _value_1110 = smaller[2] ? _value_1088 : _value_1109;  // LookUpTable.swift:35
  wire _value_1111 = larger[2] ? _value_1110 : _value_1089;  // LookUpTable.swift:35
  wire _value_1112 = smaller[3] ? _value_1090 : _value_1111;  // LookUpTable.swift:35
  wire _value_1113 = larger[3] ? _value_1112 : _value_1090;  // LookUpTable.swift:35
  wire _value_1114 = smaller[2] ? _value_179 : _value_472;  // LookUpTable.swift:35
  wire _value_1115 = smaller[2] ? _value_1109 : _value_179;  // LookUpTable.swift:35
  wire _value_1116 = larger[2] ? _value_1114 : _value_1115;  // LookUpTable.swift:35
  wire _value_1117 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? _value_1097 : _value_1096) :
    larger[3] ? _value_1108 :
    smaller[3] ? _value_1104 :
    _value_1107;
  wire _value_1118 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? (smaller[4] ? _value_1091 : _value_1090) : _value_1091) :
    larger[4] ? _value_1117 :
    smaller[4] ? _value_1113 :
    larger[3] ? (smaller[3] ? _value_1116 : _value_1104) :
    smaller[3] ? _value_1111 :
    _value_1116;
  wire _value_1119 = smaller[2] ? _value_61 : _value_183;  // LookUpTable.swift:35
  wire _value_1120 =  // LookUpTable.swift:35
    larger[2] ? _value_1092 :
    smaller[2] ? _value_1101 :
    _value_1086;
  wire _value_1121 = smaller[2] ? _value_1100 : _value_1088;  // LookUpTable.swift:35
  wire _value_1122 =  // LookUpTable.swift:35
    larger[2] ? _value_1121 :
    smaller[2] ? _value_1105 :
    _value_1100;
  wire _value_1123 =  // LookUpTable.swift:35
    smaller[3] ? _value_1120 :
    larger[2] ? _value_1119 :
    _value_1094;
  wire _value_1124 = larger[1] ? _value_97 : _value_30;  // LookUpTable.swift:35
  wire _value_1125 = smaller[2] ? _value_1124 : _value_1086;  // LookUpTable.swift:35
  wire _value_1126 = smaller[2] ? _value_183 : _value_1124;  // LookUpTable.swift:35
  wire _value_1127 = smaller[2] ? _value_120 : _value_61;  // LookUpTable.swift:35
  wire _value_1128 = larger[2] ? _value_1127 : _value_1092;  // LookUpTable.swift:35
  wire _value_1129 = smaller[2] ? _value_93 : _value_1101;  // LookUpTable.swift:35
  wire _value_1130 =  // LookUpTable.swift:35
    larger[3] ? _value_1123 :
    smaller[3] ? _value_1122 :
    larger[2] ? _value_1115 :
    _value_1110;
  wire _value_1131 = smaller[2] ? _value_102 : _value_35;  // LookUpTable.swift:35
  wire _value_1132 = smaller[2] ? _value_472 : _value_102;  // LookUpTable.swift:35
  wire _value_1133 = larger[2] ? _value_1131 : _value_1132;  // LookUpTable.swift:35
  wire _value_1134 =  // LookUpTable.swift:35
    larger[2] ? _value_1126 :
    smaller[2] ? _value_35 :
    _value_183;
  wire _value_1135 =  // LookUpTable.swift:35
    smaller[3] ? _value_1107 :
    larger[2] ? _value_1121 :
    smaller[2] ? _value_1124 :
    _value_1100;
  wire _value_1136 = smaller[2] ? _value_1109 : _value_98;  // LookUpTable.swift:35
  wire _value_1137 = smaller[2] ? _value_1088 : _value_31;  // LookUpTable.swift:35
  wire _value_1138 = larger[1] ? _value_36 : _value_92;  // LookUpTable.swift:35
  wire _value_1139 = smaller[2] ? _value_207 : _value_1138;  // LookUpTable.swift:35
  wire _value_1140 = larger[1] ? _value_36 : _value_96;  // LookUpTable.swift:35
  wire _value_1141 = smaller[2] ? _value_1140 : _value_1088;  // LookUpTable.swift:35
  wire _value_1142 = larger[1] ? _value_2 : _value_96;  // LookUpTable.swift:35
  wire _value_1143 = smaller[2] ? _value_1124 : _value_1142;  // LookUpTable.swift:35
  wire _value_1144 = smaller[2] ? _value_31 : _value_102;  // LookUpTable.swift:35
  wire _value_1145 = larger[2] ? _value_1144 : _value_1137;  // LookUpTable.swift:35
  wire _value_1146 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1136 : _value_1137) :
    larger[2] ? _value_1139 :
    _value_1103;
  wire _value_1147 =  // LookUpTable.swift:35
    larger[3] ? _value_1135 :
    smaller[3] ? _value_1133 :
    _value_1134;
  wire _value_1148 =  // LookUpTable.swift:35
    smaller[4] ? _value_1130 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1125 : _value_1126) : _value_1128) :
    smaller[3] ? (larger[2] ? _value_1119 : _value_1103) :
    larger[2] ? _value_1125 :
    _value_1129;
  wire _value_1149 = smaller[2] ? _value_31 : _value_251;  // LookUpTable.swift:35
  wire _value_1150 = smaller[2] ? _value_1088 : _value_165;  // LookUpTable.swift:35
  wire _value_1151 = larger[1] ? _value_92 : _value_25;  // LookUpTable.swift:35
  wire _value_1152 = smaller[2] ? _value_1100 : _value_1151;  // LookUpTable.swift:35
  wire _value_1153 = smaller[2] ? _value_191 : _value_1140;  // LookUpTable.swift:35
  wire _value_1154 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1129 : _value_1139) :
    larger[2] ? _value_1149 :
    _value_1150;
  wire _value_1155 = smaller[2] ? _value_1124 : _value_1109;  // LookUpTable.swift:35
  wire _value_1156 = smaller[2] ? _value_315 : _value_1101;  // LookUpTable.swift:35
  wire _value_1157 = smaller[2] ? _value_165 : _value_315;  // LookUpTable.swift:35
  wire _value_1158 = smaller[2] ? _value_196 : _value_183;  // LookUpTable.swift:35
  wire _value_1159 = smaller[2] ? _value_1151 : _value_61;  // LookUpTable.swift:35
  wire _value_1160 = larger[2] ? _value_1158 : _value_1159;  // LookUpTable.swift:35
  wire _value_1161 = larger[1] ? _value_117 : _value_25;  // LookUpTable.swift:35
  wire _value_1162 = smaller[2] ? _value_1138 : _value_1151;  // LookUpTable.swift:35
  wire _value_1163 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1155 : _value_1156) :
    larger[2] ? (smaller[2] ? _value_102 : _value_1124) :
    _value_1157;
  wire _value_1164 =  // LookUpTable.swift:35
    larger[3] ? _value_1154 :
    smaller[3] ? (larger[2] ? _value_1103 : _value_1136) :
    larger[2] ? _value_1152 :
    _value_1153;
  wire _value_1165 = smaller[2] ? _value_1101 : _value_1109;  // LookUpTable.swift:35
  wire _value_1166 = smaller[2] ? _value_1138 : _value_1161;  // LookUpTable.swift:35
  wire _value_1167 = smaller[2] ? _value_102 : _value_191;  // LookUpTable.swift:35
  wire _value_1168 = smaller[2] ? _value_191 : _value_1100;  // LookUpTable.swift:35
  wire _value_1169 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1165 : _value_1166) :
    larger[2] ? _value_1167 :
    _value_1144;
  wire _value_1170 = larger[1] ? _value_2 : _value_87;  // LookUpTable.swift:35
  wire _value_1171 = smaller[2] ? _value_207 : _value_1100;  // LookUpTable.swift:35
  wire _value_1172 = smaller[2] ? _value_105 : _value_3;  // LookUpTable.swift:35
  wire _value_1173 =  // LookUpTable.swift:35
    larger[2] ? (smaller[2] ? _value_1142 : _value_120) :
    smaller[2] ? _value_1105 :
    _value_1170;
  wire _value_1174 = smaller[2] ? _value_251 : _value_1105;  // LookUpTable.swift:35
  wire _value_1175 = smaller[2] ? _value_196 : _value_315;  // LookUpTable.swift:35
  wire _value_1176 = smaller[2] ? _value_1086 : _value_98;  // LookUpTable.swift:35
  wire _value_1177 =  // LookUpTable.swift:35
    smaller[3] ? _value_1173 :
    larger[2] ? _value_1171 :
    _value_1172;
  wire _value_1178 =  // LookUpTable.swift:35
    larger[3] ? _value_1169 :
    smaller[3] ? (larger[2] ? _value_1168 : _value_1167) :
    larger[2] ? _value_1137 :
    _value_1121;
  wire _value_1179 =  // LookUpTable.swift:35
    smaller[4] ? _value_1164 :
    larger[3] ? _value_1163 :
    smaller[3] ? _value_1160 :
    larger[2] ? (smaller[2] ? _value_1161 : _value_165) :
    _value_1162;
  wire _value_1180 =  // LookUpTable.swift:35
    larger[4] ? _value_1148 :
    smaller[4] ? _value_1147 :
    larger[3] ? _value_1146 :
    smaller[3] ? (larger[2] ? _value_1141 : _value_1143) :
    _value_1145;
  wire _value_1181 =  // LookUpTable.swift:35
    larger[2] ? (smaller[2] ? _value_1138 : _value_1124) :
    smaller[2] ? _value_35 :
    _value_1138;
  wire _value_1182 =  // LookUpTable.swift:35
    larger[2] ? _value_1131 :
    smaller[2] ? _value_472 :
    _value_251;
  wire _value_1183 =  // LookUpTable.swift:35
    smaller[3] ? _value_1134 :
    larger[2] ? (smaller[2] ? _value_1142 : _value_1088) :
    _value_1143;
  wire _value_1184 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_1116 : _value_1133) :
    smaller[3] ? _value_1111 :
    larger[2] ? _value_1114 :
    smaller[2] ? _value_287 :
    _value_179;
  wire _value_1185 = larger[2] ? _value_1137 : _value_1089;  // LookUpTable.swift:35
  wire _value_1186 = smaller[3] ? _value_1090 : _value_1185;  // LookUpTable.swift:35
  wire _value_1187 = larger[3] ? _value_1186 : _value_1090;  // LookUpTable.swift:35
  wire _value_1188 = smaller[2] ? _value_179 : _value_196;  // LookUpTable.swift:35
  wire _value_1189 = smaller[2] ? _value_31 : _value_179;  // LookUpTable.swift:35
  wire _value_1190 = larger[2] ? _value_1188 : _value_1189;  // LookUpTable.swift:35
  wire _value_1191 = smaller[2] ? _value_196 : _value_251;  // LookUpTable.swift:35
  wire _value_1192 =  // LookUpTable.swift:35
    smaller[3] ? _value_1190 :
    larger[2] ? (smaller[2] ? _value_251 : _value_35) :
    _value_1191;
  wire _value_1193 =  // LookUpTable.swift:35
    smaller[4] ? _value_1184 :
    larger[3] ? _value_1183 :
    smaller[3] ? _value_1182 :
    _value_1181;
  wire _value_1194 = smaller[2] ? _value_1151 : _value_196;  // LookUpTable.swift:35
  wire _value_1195 = smaller[2] ? _value_1086 : _value_1151;  // LookUpTable.swift:35
  wire _value_1196 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1132 : _value_1194) :
    larger[2] ? _value_1153 :
    _value_1174;
  wire _value_1197 = smaller[2] ? _value_1142 : _value_1151;  // LookUpTable.swift:35
  wire _value_1198 = smaller[2] ? _value_183 : _value_1101;  // LookUpTable.swift:35
  wire _value_1199 = smaller[2] ? _value_61 : _value_93;  // LookUpTable.swift:35
  wire _value_1200 = smaller[2] ? _value_1105 : _value_1142;  // LookUpTable.swift:35
  wire _value_1201 = smaller[2] ? _value_251 : _value_1124;  // LookUpTable.swift:35
  wire _value_1202 = smaller[2] ? _value_1086 : _value_105;  // LookUpTable.swift:35
  wire _value_1203 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1194 : _value_1197) :
    larger[2] ? _value_1198 :
    _value_1199;
  wire _value_1204 =  // LookUpTable.swift:35
    larger[3] ? _value_1196 :
    smaller[3] ? (larger[2] ? _value_1195 : _value_1125) :
    larger[2] ? _value_1191 :
    smaller[2] ? _value_257 :
    _value_196;
  wire _value_1205 = larger[1] ? _value_97 : _value_7;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_1206 = larger[2] ? (smaller[2] ? _value_251 : _value_191) : _value_1191;
  wire _value_1207 = larger[2] ? _value_1102 : _value_1168;  // LookUpTable.swift:35
  wire _value_1208 =  // LookUpTable.swift:35
    smaller[3] ? _value_1181 :
    larger[2] ? _value_1092 :
    smaller[2] ? _value_1205 :
    _value_1086;
  wire _value_1209 = larger[2] ? _value_1119 : _value_1127;  // LookUpTable.swift:35
  wire _value_1210 = smaller[2] ? _value_183 : _value_1205;  // LookUpTable.swift:35
  wire _value_1211 =  // LookUpTable.swift:35
    smaller[3] ? _value_1209 :
    larger[2] ? _value_1125 :
    _value_1210;
  wire _value_1212 =  // LookUpTable.swift:35
    larger[3] ? _value_1208 :
    smaller[3] ? _value_1206 :
    _value_1207;
  wire _value_1213 =  // LookUpTable.swift:35
    smaller[4] ? _value_1204 :
    larger[3] ? _value_1203 :
    smaller[3] ? (larger[2] ? _value_1200 : _value_1201) :
    larger[2] ? _value_1127 :
    _value_1202;
  wire _value_1214 =  // LookUpTable.swift:35
    larger[4] ? _value_1193 :
    smaller[4] ? _value_1187 :
    larger[3] ? _value_1192 :
    smaller[3] ? _value_1185 :
    _value_1190;
  wire _value_1215 =  // LookUpTable.swift:35
    smaller[5] ? _value_1180 :
    larger[4] ? _value_1179 :
    smaller[4] ? _value_1178 :
    larger[3] ? _value_1177 :
    smaller[3] ? (larger[2] ? _value_1174 : _value_1175) :
    larger[2] ? _value_1176 :
    _value_1155;
  wire _value_1216 =  // LookUpTable.swift:35
    larger[5] ? _value_1118 :
    larger[4] ? (smaller[4] ? _value_1091 : _value_1113) :
    _value_1091;
  wire _value_1217 = smaller[2] ? _value_61 : _value_124;  // LookUpTable.swift:35
  wire _value_1218 =  // LookUpTable.swift:35
    larger[2] ? _value_1094 :
    smaller[2] ? _value_472 :
    _value_179;
  wire _value_1219 =  // LookUpTable.swift:35
    smaller[3] ? _value_1190 :
    larger[2] ? _value_1098 :
    _value_1217;
  wire _value_1220 =  // LookUpTable.swift:35
    smaller[3] ? _value_1207 :
    larger[2] ? _value_1136 :
    _value_1110;
  wire _value_1221 =  // LookUpTable.swift:35
    larger[3] ? _value_1219 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_1088 : _value_472) : _value_1195) :
    _value_1218;
  wire _value_1222 = smaller[2] ? _value_1151 : _value_472;  // LookUpTable.swift:35
  wire _value_1223 = larger[2] ? _value_1222 : _value_1195;  // LookUpTable.swift:35
  wire _value_1224 = smaller[3] ? _value_1090 : _value_1223;  // LookUpTable.swift:35
  wire _value_1225 =  // LookUpTable.swift:35
    smaller[4] ? _value_1221 :
    larger[3] ? _value_1220 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_124 : _value_16) : _value_1217) :
    _value_1122;
  wire _value_1226 =  // LookUpTable.swift:35
    smaller[3] ? _value_1090 :
    larger[2] ? _value_1222 :
    _value_1092;
  wire _value_1227 =  // LookUpTable.swift:35
    smaller[4] ? _value_1091 :
    larger[3] ? _value_1226 :
    _value_1090;
  wire _value_1228 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? (smaller[4] ? _value_1091 : _value_1187) : _value_1091) :
    larger[4] ? _value_1225 :
    smaller[4] ? (larger[3] ? _value_1224 : _value_1090) :
    larger[3] ? (smaller[3] ? _value_1218 : _value_1107) :
    smaller[3] ? _value_1223 :
    _value_1104;
  wire _value_1229 =  // LookUpTable.swift:35
    smaller[6] ? _value_1216 :
    larger[5] ? _value_1215 :
    smaller[5] ? _value_1214 :
    larger[4] ? _value_1213 :
    smaller[4] ? _value_1212 :
    larger[3] ? _value_1211 :
    smaller[3] ? (larger[2] ? _value_1092 : _value_1165) :
    larger[2] ? _value_1199 :
    _value_1103;
  wire _value_1230 = smaller[2] ? _value_22 : _value_315;  // LookUpTable.swift:35
  wire _value_1231 = smaller[2] ? _value_1101 : _value_165;  // LookUpTable.swift:35
  wire _value_1232 = smaller[2] ? _value_1101 : _value_61;  // LookUpTable.swift:35
  wire _value_1233 = smaller[2] ? _value_93 : _value_1151;  // LookUpTable.swift:35
  wire _value_1234 = smaller[2] ? _value_183 : _value_1161;  // LookUpTable.swift:35
  wire _value_1235 = smaller[2] ? _value_61 : _value_1138;  // LookUpTable.swift:35
  wire _value_1236 = smaller[2] ? _value_1151 : _value_3;  // LookUpTable.swift:35
  wire _value_1237 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1230 : _value_1231) :
    larger[2] ? _value_1232 :
    _value_1233;
  wire _value_1238 = larger[1] ? _value_36 : _value_311;  // LookUpTable.swift:35
  wire _value_1239 = smaller[2] ? _value_1238 : _value_105;  // LookUpTable.swift:35
  wire _value_1240 =  // LookUpTable.swift:35
    larger[2] ? _value_1239 :
    smaller[2] ? _value_59 :
    _value_1142;
  wire _value_1241 = smaller[2] ? _value_102 : _value_1101;  // LookUpTable.swift:35
  wire _value_1242 = larger[2] ? _value_729 : _value_1241;  // LookUpTable.swift:35
  wire _value_1243 = smaller[2] ? _value_1142 : _value_236;  // LookUpTable.swift:35
  wire _value_1244 = smaller[2] ? _value_1109 : _value_315;  // LookUpTable.swift:35
  wire _value_1245 = larger[1] ? _value_97 : _value_21;  // LookUpTable.swift:35
  wire _value_1246 = smaller[2] ? _value_1245 : _value_165;  // LookUpTable.swift:35
  wire _value_1247 = larger[2] ? _value_1244 : _value_1246;  // LookUpTable.swift:35
  wire _value_1248 =  // LookUpTable.swift:35
    larger[3] ? _value_1237 :
    smaller[3] ? (larger[2] ? _value_1234 : _value_1235) :
    larger[2] ? _value_1235 :
    _value_1236;
  wire _value_1249 = smaller[2] ? _value_1142 : _value_105;  // LookUpTable.swift:35
  wire _value_1250 = smaller[2] ? _value_1140 : _value_105;  // LookUpTable.swift:35
  wire _value_1251 = smaller[2] ? _value_3 : _value_1142;  // LookUpTable.swift:35
  wire _value_1252 = larger[2] ? _value_1250 : _value_1251;  // LookUpTable.swift:35
  wire _value_1253 = smaller[2] ? _value_102 : _value_1105;  // LookUpTable.swift:35
  wire _value_1254 = smaller[2] ? _value_105 : _value_16;  // LookUpTable.swift:35
  wire _value_1255 = smaller[2] ? _value_1109 : _value_102;  // LookUpTable.swift:35
  wire _value_1256 = smaller[2] ? _value_3 : _value_1109;  // LookUpTable.swift:35
  wire _value_1257 = smaller[2] ? _value_383 : _value_1101;  // LookUpTable.swift:35
  wire _value_1258 = larger[2] ? _value_1257 : _value_1230;  // LookUpTable.swift:35
  wire _value_1259 =  // LookUpTable.swift:35
    larger[2] ? _value_1256 :
    smaller[2] ? _value_236 :
    _value_1105;
  wire _value_1260 = smaller[2] ? _value_1105 : _value_165;  // LookUpTable.swift:35
  wire _value_1261 = smaller[2] ? _value_1101 : _value_70;  // LookUpTable.swift:35
  wire _value_1262 = larger[1] ? _value_144 : _value_25;  // LookUpTable.swift:35
  wire _value_1263 = smaller[2] ? _value_315 : _value_1262;  // LookUpTable.swift:35
  wire _value_1264 = larger[2] ? _value_1261 : _value_1263;  // LookUpTable.swift:35
  wire _value_1265 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? (smaller[2] ? _value_257 : _value_61) : _value_1249) :
        _value_1252) :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_191 : _value_1170) : _value_1253) :
    larger[2] ? _value_1254 :
    _value_1255;
  wire _value_1266 =  // LookUpTable.swift:35
    smaller[4] ? _value_1248 :
    larger[3] ? (smaller[3] ? _value_1240 : _value_1242) :
    smaller[3] ? (larger[2] ? _value_1172 : _value_1243) :
    _value_1247;
  wire _value_1267 =  // LookUpTable.swift:35
    larger[2] ? _value_677 :
    smaller[2] ? _value_70 :
    _value_1142;
  wire _value_1268 = smaller[2] ? _value_1245 : _value_70;  // LookUpTable.swift:35
  wire _value_1269 = smaller[2] ? _value_1262 : _value_3;  // LookUpTable.swift:35
  wire _value_1270 =  // LookUpTable.swift:35
    smaller[3] ? _value_1267 :
    larger[2] ? _value_1268 :
    _value_1241;
  wire _value_1271 = smaller[2] ? _value_1142 : _value_383;  // LookUpTable.swift:35
  wire _value_1272 = larger[2] ? _value_1271 : _value_496;  // LookUpTable.swift:35
  wire _value_1273 = smaller[2] ? _value_244 : _value_58;  // LookUpTable.swift:35
  wire _value_1274 = smaller[2] ? _value_316 : _value_1245;  // LookUpTable.swift:35
  wire _value_1275 = smaller[2] ? _value_1238 : _value_241;  // LookUpTable.swift:35
  wire _value_1276 = larger[1] ? _value_163 : _value_87;  // LookUpTable.swift:35
  wire _value_1277 = smaller[2] ? _value_70 : _value_1276;  // LookUpTable.swift:35
  wire _value_1278 = smaller[2] ? _value_1262 : _value_164;  // LookUpTable.swift:35
  wire _value_1279 =  // LookUpTable.swift:35
    smaller[3] ? _value_1272 :
    larger[2] ? _value_1273 :
    smaller[2] ? _value_233 :
    _value_236;
  wire _value_1280 =  // LookUpTable.swift:35
    larger[3] ? _value_1270 :
    smaller[3] ? (larger[2] ? _value_1269 : _value_426) :
    larger[2] ? _value_1244 :
    _value_1260;
  wire _value_1281 = smaller[2] ? _value_61 : _value_1142;  // LookUpTable.swift:35
  wire _value_1282 = larger[2] ? _value_1281 : _value_1236;  // LookUpTable.swift:35
  wire _value_1283 =  // LookUpTable.swift:35
    smaller[3] ? _value_1282 :
    larger[2] ? _value_1241 :
    _value_1244;
  wire _value_1284 = larger[1] ? _value_1 : _value_87;  // LookUpTable.swift:35
  wire _value_1285 = smaller[2] ? _value_316 : _value_164;  // LookUpTable.swift:35
  wire _value_1286 = smaller[2] ? _value_1238 : _value_236;  // LookUpTable.swift:35
  wire _value_1287 = smaller[2] ? _value_59 : _value_1276;  // LookUpTable.swift:35
  wire _value_1288 = larger[2] ? _value_1286 : _value_1287;  // LookUpTable.swift:35
  wire _value_1289 = smaller[2] ? _value_1101 : _value_3;  // LookUpTable.swift:35
  wire _value_1290 =  // LookUpTable.swift:35
    larger[3] ? _value_1283 :
    smaller[3] ? _value_1240 :
    larger[2] ? _value_1260 :
    _value_1241;
  wire _value_1291 =  // LookUpTable.swift:35
    smaller[4] ? _value_1280 :
    larger[3] ? _value_1279 :
    smaller[3] ? (larger[2] ? _value_1274 : _value_1275) :
    larger[2] ? _value_1277 :
    _value_1278;
  wire _value_1292 =  // LookUpTable.swift:35
    larger[4] ? _value_1266 :
    smaller[4] ? _value_1265 :
    larger[3] ? (smaller[3] ? _value_1259 : _value_1258) :
    smaller[3] ? (larger[2] ? _value_1255 : _value_1260) :
    _value_1264;
  wire _value_1293 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_287 : _value_251) : _value_1231) :
    larger[2] ? (smaller[2] ? _value_1124 : _value_287) :
    _value_1156;
  wire _value_1294 = larger[2] ? _value_1156 : _value_1157;  // LookUpTable.swift:35
  wire _value_1295 = smaller[2] ? _value_165 : _value_1138;  // LookUpTable.swift:35
  wire _value_1296 =  // LookUpTable.swift:35
    smaller[3] ? _value_1294 :
    larger[2] ? _value_1295 :
    smaller[2] ? _value_1262 :
    _value_61;
  wire _value_1297 =  // LookUpTable.swift:35
    larger[3] ? _value_1293 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_1138 : _value_1088) : _value_1171) :
    _value_1160;
  wire _value_1298 = smaller[2] ? _value_98 : _value_3;  // LookUpTable.swift:35
  wire _value_1299 = smaller[2] ? _value_191 : _value_1142;  // LookUpTable.swift:35
  wire _value_1300 = smaller[2] ? _value_1138 : _value_1101;  // LookUpTable.swift:35
  wire _value_1301 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1298 : _value_1255) :
    larger[2] ? (smaller[2] ? _value_1140 : _value_257) :
    _value_1299;
  wire _value_1302 = smaller[2] ? _value_1105 : _value_1109;  // LookUpTable.swift:35
  wire _value_1303 = smaller[2] ? _value_16 : _value_1109;  // LookUpTable.swift:35
  wire _value_1304 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_207 : _value_1140) : _value_1172) :
    larger[2] ? _value_1172 :
    _value_1249;
  wire _value_1305 =  // LookUpTable.swift:35
    larger[3] ? _value_1301 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_1101 : _value_287) : _value_1300) :
    larger[2] ? _value_1253 :
    _value_1149;
  wire _value_1306 =  // LookUpTable.swift:35
    smaller[4] ? _value_1297 :
    larger[3] ? _value_1296 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_1161 : _value_61) : _value_1162) :
    larger[2] ? (smaller[2] ? _value_1138 : _value_257) :
    _value_1281;
  wire _value_1307 = smaller[2] ? _value_316 : _value_3;  // LookUpTable.swift:35
  wire _value_1308 = larger[2] ? _value_1307 : _value_1243;  // LookUpTable.swift:35
  wire _value_1309 = smaller[2] ? _value_3 : _value_1276;  // LookUpTable.swift:35
  wire _value_1310 = larger[2] ? _value_1309 : _value_1254;  // LookUpTable.swift:35
  wire _value_1311 =  // LookUpTable.swift:35
    smaller[3] ? _value_1308 :
    larger[2] ? _value_1230 :
    _value_1246;
  wire _value_1312 = smaller[2] ? _value_165 : _value_1238;  // LookUpTable.swift:35
  wire _value_1313 = smaller[2] ? _value_1101 : _value_59;  // LookUpTable.swift:35
  wire _value_1314 = larger[2] ? _value_1312 : _value_1313;  // LookUpTable.swift:35
  wire _value_1315 =  // LookUpTable.swift:35
    larger[3] ? _value_1311 :
    smaller[3] ? _value_1310 :
    _value_1258;
  wire _value_1316 = smaller[2] ? _value_1170 : _value_102;  // LookUpTable.swift:35
  wire _value_1317 = smaller[2] ? _value_287 : _value_315;  // LookUpTable.swift:35
  wire _value_1318 = smaller[2] ? _value_165 : _value_93;  // LookUpTable.swift:35
  wire _value_1319 = larger[1] ? _value_95 : _value_25;  // LookUpTable.swift:35
  wire _value_1320 = smaller[2] ? _value_22 : _value_145;  // LookUpTable.swift:35
  wire _value_1321 =  // LookUpTable.swift:35
    smaller[3] ? _value_1288 :
    larger[2] ? _value_1313 :
    smaller[2] ? _value_315 :
    _value_1319;
  wire _value_1322 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1316 : _value_450) : _value_1264) :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_102 : _value_1205) : _value_1317) :
    larger[2] ? _value_1318 :
    _value_1232;
  wire _value_1323 =  // LookUpTable.swift:35
    smaller[4] ? _value_1315 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1285 : _value_1286) : _value_1314) :
    smaller[3] ? (larger[2] ? _value_1287 : _value_1285) :
    larger[2] ? _value_317 :
    _value_1312;
  wire _value_1324 =  // LookUpTable.swift:35
    larger[4] ? _value_1306 :
    smaller[4] ? _value_1305 :
    larger[3] ? _value_1304 :
    smaller[3] ? (larger[2] ? _value_1176 : _value_1302) :
    larger[2] ? _value_1303 :
    _value_1253;
  wire _value_1325 =  // LookUpTable.swift:35
    smaller[5] ? _value_1292 :
    larger[4] ? _value_1291 :
    smaller[4] ? _value_1290 :
    larger[3] ? (smaller[3] ? (larger[2] ? (smaller[2] ? _value_59 : _value_1284) : _value_1285) :
        _value_1267) :
    smaller[3] ? _value_1288 :
    larger[2] ? _value_1289 :
    _value_317;
  wire _value_1326 = larger[2] ? _value_330 : _value_346;  // LookUpTable.swift:35
  wire _value_1327 = smaller[2] ? _value_165 : _value_1142;  // LookUpTable.swift:35
  wire _value_1328 = smaller[2] ? _value_105 : _value_1319;  // LookUpTable.swift:35
  wire _value_1329 = larger[1] ? _value_36 : _value_95;  // LookUpTable.swift:35
  wire _value_1330 = smaller[2] ? _value_1329 : _value_315;  // LookUpTable.swift:35
  wire _value_1331 = larger[2] ? _value_968 : _value_511;  // LookUpTable.swift:35
  wire _value_1332 = smaller[2] ? _value_1284 : _value_233;  // LookUpTable.swift:35
  wire _value_1333 = larger[2] ? _value_1332 : _value_226;  // LookUpTable.swift:35
  wire _value_1334 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_346 : _value_1278) : _value_1326) :
    smaller[3] ? (larger[2] ? _value_747 : _value_1327) :
    larger[2] ? (smaller[2] ? _value_1262 : _value_58) :
    _value_1010;
  wire _value_1335 = larger[1] ? _value_163 : _value_96;  // LookUpTable.swift:35
  wire _value_1336 = larger[1] ? _value_117 : _value_21;  // LookUpTable.swift:35
  wire _value_1337 = smaller[2] ? _value_22 : _value_1238;  // LookUpTable.swift:35
  wire _value_1338 = smaller[2] ? _value_1245 : _value_168;  // LookUpTable.swift:35
  wire _value_1339 = smaller[2] ? _value_67 : _value_1329;  // LookUpTable.swift:35
  wire _value_1340 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1289 : _value_514) :
    larger[2] ? (smaller[2] ? _value_165 : _value_1335) :
    smaller[2] ? _value_1336 :
    _value_3;
  wire _value_1341 = smaller[2] ? _value_165 : _value_1284;  // LookUpTable.swift:35
  wire _value_1342 = smaller[2] ? _value_316 : _value_1319;  // LookUpTable.swift:35
  wire _value_1343 = larger[2] ? _value_1342 : _value_1072;  // LookUpTable.swift:35
  wire _value_1344 = smaller[2] ? _value_1319 : _value_58;  // LookUpTable.swift:35
  wire _value_1345 = larger[2] ? _value_568 : _value_1344;  // LookUpTable.swift:35
  wire _value_1346 =  // LookUpTable.swift:35
    larger[3] ? _value_1340 :
    smaller[3] ? (larger[2] ? _value_1337 : _value_1338) :
    larger[2] ? _value_514 :
    _value_1339;
  wire _value_1347 =  // LookUpTable.swift:35
    smaller[4] ? _value_1334 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1328 : _value_1330) : _value_1331) :
    smaller[3] ? (larger[2] ? _value_568 : _value_1273) :
    _value_1333;
  wire _value_1348 = larger[1] ? _value_97 : _value_1;  // LookUpTable.swift:35
  wire _value_1349 = smaller[2] ? _value_1319 : _value_1348;  // LookUpTable.swift:35
  wire _value_1350 = larger[2] ? _value_945 : _value_941;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_1351 = smaller[2] ? (larger[1] ? _value_2 : _value_95) : _value_233;
  wire _value_1352 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_168 : _value_165) : _value_1349) :
    larger[2] ? _value_67 :
    _value_968;
  // LookUpTable.swift:35
  wire _value_1353 = smaller[2] ? (larger[1] ? _value_1 : _value_311) : _value_233;
  wire _value_1354 = larger[2] ? _value_233 : _value_168;  // LookUpTable.swift:35
  wire _value_1355 = larger[2] ? _value_244 : _value_233;  // LookUpTable.swift:35
  wire _value_1356 =  // LookUpTable.swift:35
    larger[3] ? _value_1352 :
    smaller[3] ? _value_1350 :
    larger[2] ? _value_708 :
    _value_1351;
  wire _value_1357 = smaller[2] ? _value_58 : _value_164;  // LookUpTable.swift:35
  wire _value_1358 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1357 : _value_511) :
    larger[2] ? _value_168 :
    smaller[2] ? _value_244 :
    larger[1] ? _value_95 :
    _value_7;
  wire _value_1359 = smaller[2] ? _value_1348 : _value_58;  // LookUpTable.swift:35
  wire _value_1360 = larger[2] ? _value_67 : _value_58;  // LookUpTable.swift:35
  wire _value_1361 = larger[1] ? _value_1 : _value_95;  // LookUpTable.swift:35
  wire _value_1362 =  // LookUpTable.swift:35
    larger[2] ? _value_241 :
    smaller[2] ? _value_67 :
    _value_1284;
  wire _value_1363 =  // LookUpTable.swift:35
    larger[3] ? _value_1358 :
    smaller[3] ? _value_1333 :
    larger[2] ? _value_330 :
    _value_970;
  wire _value_1364 =  // LookUpTable.swift:35
    smaller[4] ? _value_1356 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1353 : _value_168) : _value_1354) :
    smaller[3] ? _value_1355 :
    larger[2] ? _value_244 :
    _value_241;
  wire _value_1365 =  // LookUpTable.swift:35
    larger[4] ? _value_1347 :
    smaller[4] ? _value_1346 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_551 : _value_1341) : _value_1343) :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_1336 : _value_164) : _value_384) :
    _value_1345;
  wire _value_1366 = smaller[2] ? _value_236 : _value_1319;  // LookUpTable.swift:35
  wire _value_1367 =  // LookUpTable.swift:35
    larger[2] ? _value_708 :
    smaller[2] ? _value_67 :
    _value_145;
  wire _value_1368 =  // LookUpTable.swift:35
    larger[2] ? _value_506 :
    smaller[2] ? _value_236 :
    _value_1262;
  wire _value_1369 =  // LookUpTable.swift:35
    smaller[3] ? _value_1367 :
    larger[2] ? _value_169 :
    _value_1366;
  wire _value_1370 =  // LookUpTable.swift:35
    larger[2] ? _value_945 :
    smaller[2] ? _value_22 :
    _value_1284;
  wire _value_1371 = smaller[2] ? _value_1335 : _value_145;  // LookUpTable.swift:35
  // LookUpTable.swift:35
  wire _value_1372 = larger[2] ? (smaller[2] ? _value_1348 : _value_3) : _value_511;
  wire _value_1373 =  // LookUpTable.swift:35
    larger[3] ? _value_1369 :
    smaller[3] ? _value_1368 :
    larger[2] ? (smaller[2] ? _value_1276 : _value_145) :
    _value_224;
  wire _value_1374 = smaller[2] ? _value_1276 : _value_315;  // LookUpTable.swift:35
  wire _value_1375 = larger[2] ? _value_1374 : _value_166;  // LookUpTable.swift:35
  wire _value_1376 = larger[1] ? _value_2 : _value_311;  // LookUpTable.swift:35
  wire _value_1377 = smaller[2] ? _value_236 : _value_1101;  // LookUpTable.swift:35
  wire _value_1378 = smaller[2] ? _value_1142 : _value_315;  // LookUpTable.swift:35
  wire _value_1379 =  // LookUpTable.swift:35
    smaller[3] ? _value_1375 :
    larger[2] ? (smaller[2] ? _value_105 : _value_1101) :
    smaller[2] ? _value_1376 :
    _value_383;
  wire _value_1380 = larger[2] ? _value_1332 : _value_586;  // LookUpTable.swift:35
  wire _value_1381 =  // LookUpTable.swift:35
    larger[2] ? _value_693 :
    smaller[2] ? _value_316 :
    _value_1101;
  wire _value_1382 = smaller[2] ? _value_1238 : _value_383;  // LookUpTable.swift:35
  wire _value_1383 =  // LookUpTable.swift:35
    larger[3] ? _value_1379 :
    smaller[3] ? (larger[2] ? _value_1377 : _value_1378) :
    larger[2] ? _value_901 :
    smaller[2] ? _value_316 :
    _value_1348;
  wire _value_1384 =  // LookUpTable.swift:35
    smaller[4] ? _value_1373 :
    larger[3] ? (smaller[3] ? (larger[2] ? (smaller[2] ? _value_67 : _value_1238) : _value_169) :
        _value_1370) :
    smaller[3] ? (larger[2] ? _value_417 : _value_1371) :
    _value_1372;
  wire _value_1385 =  // LookUpTable.swift:35
    smaller[2] ? _value_67 :
    larger[1] ? _value_163 :
    _value_311;
  wire _value_1386 =  // LookUpTable.swift:35
    smaller[3] ? _value_1343 :
    larger[2] ? _value_1359 :
    _value_241;
  wire _value_1387 = smaller[2] ? _value_316 : _value_244;  // LookUpTable.swift:35
  wire _value_1388 = larger[2] ? _value_168 : _value_244;  // LookUpTable.swift:35
  wire _value_1389 =  // LookUpTable.swift:35
    larger[3] ? _value_1386 :
    smaller[3] ? _value_1345 :
    larger[2] ? _value_1385 :
    _value_586;
  wire _value_1390 = larger[2] ? _value_1387 : _value_233;  // LookUpTable.swift:35
  wire _value_1391 =  // LookUpTable.swift:35
    smaller[2] ? _value_1319 :
    larger[1] ? _value_144 :
    _value_1;
  wire _value_1392 = larger[2] ? _value_58 : _value_241;  // LookUpTable.swift:35
  wire _value_1393 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_1370 : _value_1390) :
    smaller[3] ? _value_1331 :
    larger[2] ? _value_554 :
    _value_1349;
  wire _value_1394 =  // LookUpTable.swift:35
    smaller[4] ? _value_1389 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_169 : _value_1387) : _value_1388) :
    smaller[3] ? _value_1354 :
    larger[2] ? _value_233 :
    _value_568;
  wire _value_1395 =  // LookUpTable.swift:35
    larger[4] ? _value_1384 :
    smaller[4] ? _value_1383 :
    larger[3] ? (smaller[3] ? _value_1381 : _value_1380) :
    smaller[3] ? (larger[2] ? _value_1382 : _value_568) :
    larger[2] ? _value_1328 :
    smaller[2] ? _value_1238 :
    _value_315;
  wire _value_1396 =  // LookUpTable.swift:35
    smaller[5] ? _value_1365 :
    larger[4] ? _value_1364 :
    smaller[4] ? _value_1363 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_346 : _value_1359) : _value_1360) :
    smaller[3] ? _value_1362 :
    larger[2] ? _value_241 :
    _value_1361;
  wire _value_1397 =  // LookUpTable.swift:35
    larger[5] ? _value_1325 :
    smaller[5] ? _value_1324 :
    larger[4] ? _value_1323 :
    smaller[4] ? _value_1322 :
    larger[3] ? _value_1321 :
    smaller[3] ? (larger[2] ? _value_1285 : _value_1243) :
    larger[2] ? _value_1320 :
    _value_1261;
  wire _value_1398 = smaller[2] ? _value_98 : _value_191;  // LookUpTable.swift:35
  wire _value_1399 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1139 : _value_1398) :
    larger[2] ? _value_1150 :
    _value_1121;
  wire _value_1400 = smaller[2] ? _value_1142 : _value_257;  // LookUpTable.swift:35
  wire _value_1401 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_315 : _value_1205) : _value_1158) :
    larger[2] ? _value_1317 :
    _value_1231;
  wire _value_1402 =  // LookUpTable.swift:35
    larger[3] ? _value_1399 :
    smaller[3] ? _value_1145 :
    larger[2] ? _value_1153 :
    _value_1167;
  wire _value_1403 = smaller[2] ? _value_1124 : _value_1170;  // LookUpTable.swift:35
  wire _value_1404 =  // LookUpTable.swift:35
    larger[2] ? _value_1126 :
    smaller[2] ? _value_207 :
    _value_183;
  wire _value_1405 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1141 : _value_1200) :
    larger[2] ? _value_1149 :
    _value_1194;
  wire _value_1406 = larger[2] ? _value_1175 : _value_1159;  // LookUpTable.swift:35
  wire _value_1407 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1200 : _value_1174) :
    larger[2] ? _value_1172 :
    _value_1202;
  wire _value_1408 =  // LookUpTable.swift:35
    larger[3] ? _value_1405 :
    smaller[3] ? _value_1404 :
    larger[2] ? _value_1197 :
    _value_1403;
  wire _value_1409 =  // LookUpTable.swift:35
    smaller[4] ? _value_1402 :
    larger[3] ? _value_1401 :
    smaller[3] ? (larger[2] ? _value_1159 : _value_1400) :
    larger[2] ? (smaller[2] ? _value_93 : _value_1088) :
    _value_1235;
  wire _value_1410 = smaller[2] ? _value_315 : _value_1161;  // LookUpTable.swift:35
  wire _value_1411 = smaller[2] ? _value_61 : _value_1238;  // LookUpTable.swift:35
  wire _value_1412 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1231 : _value_1410) :
    larger[2] ? (smaller[2] ? _value_145 : _value_1151) :
    _value_1411;
  wire _value_1413 = smaller[2] ? _value_1142 : _value_102;  // LookUpTable.swift:35
  wire _value_1414 =  // LookUpTable.swift:35
    smaller[3] ? _value_1310 :
    larger[2] ? _value_1263 :
    smaller[2] ? _value_165 :
    _value_145;
  wire _value_1415 =  // LookUpTable.swift:35
    larger[3] ? _value_1412 :
    smaller[3] ? (larger[2] ? _value_1235 : _value_1159) :
    larger[2] ? _value_1236 :
    _value_1250;
  wire _value_1416 = smaller[2] ? _value_102 : _value_16;  // LookUpTable.swift:35
  wire _value_1417 = smaller[2] ? _value_287 : _value_102;  // LookUpTable.swift:35
  wire _value_1418 =  // LookUpTable.swift:35
    smaller[3] ? _value_1252 :
    larger[2] ? _value_1251 :
    _value_1254;
  wire _value_1419 = smaller[2] ? _value_236 : _value_1245;  // LookUpTable.swift:35
  wire _value_1420 =  // LookUpTable.swift:35
    larger[2] ? _value_1419 :
    smaller[2] ? _value_1109 :
    _value_383;
  wire _value_1421 = smaller[2] ? _value_70 : _value_1238;  // LookUpTable.swift:35
  wire _value_1422 =  // LookUpTable.swift:35
    smaller[3] ? _value_1420 :
    larger[2] ? _value_1295 :
    _value_1232;
  wire _value_1423 =  // LookUpTable.swift:35
    larger[3] ? _value_1418 :
    smaller[3] ? (larger[2] ? _value_1416 : _value_1417) :
    larger[2] ? _value_1255 :
    _value_1302;
  wire _value_1424 =  // LookUpTable.swift:35
    smaller[4] ? _value_1415 :
    larger[3] ? _value_1414 :
    smaller[3] ? (larger[2] ? _value_1413 : _value_1256) :
    _value_1264;
  wire _value_1425 =  // LookUpTable.swift:35
    larger[4] ? _value_1409 :
    smaller[4] ? _value_1408 :
    larger[3] ? _value_1407 :
    smaller[3] ? _value_1406 :
    larger[2] ? _value_1155 :
    _value_1210;
  wire _value_1426 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_1104 : _value_1134) :
    smaller[3] ? _value_1093 :
    _value_1133;
  wire _value_1427 = smaller[2] ? _value_120 : _value_196;  // LookUpTable.swift:35
  wire _value_1428 =  // LookUpTable.swift:35
    smaller[3] ? _value_1133 :
    larger[2] ? _value_1300 :
    _value_1168;
  wire _value_1429 =  // LookUpTable.swift:35
    smaller[4] ? _value_1426 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1092 : _value_1125) : _value_1209) :
    smaller[3] ? _value_1181 :
    larger[2] ? _value_1202 :
    _value_1165;
  wire _value_1430 = smaller[2] ? _value_1262 : _value_59;  // LookUpTable.swift:35
  wire _value_1431 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1157 : _value_1261) :
    larger[2] ? _value_1430 :
    smaller[2] ? _value_1138 :
    _value_316;
  wire _value_1432 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1231 : _value_1166) : _value_1294) :
    smaller[3] ? (larger[2] ? _value_1139 : _value_1298) :
    larger[2] ? _value_1159 :
    _value_1152;
  wire _value_1433 =  // LookUpTable.swift:35
    larger[2] ? _value_1255 :
    smaller[2] ? _value_1161 :
    _value_287;
  wire _value_1434 =  // LookUpTable.swift:35
    smaller[3] ? _value_1433 :
    larger[2] ? _value_1299 :
    _value_1416;
  wire _value_1435 =  // LookUpTable.swift:35
    larger[2] ? _value_1172 :
    smaller[2] ? _value_1170 :
    _value_105;
  wire _value_1436 =  // LookUpTable.swift:35
    smaller[3] ? _value_1435 :
    larger[2] ? _value_1249 :
    _value_1309;
  wire _value_1437 =  // LookUpTable.swift:35
    larger[3] ? _value_1434 :
    smaller[3] ? (larger[2] ? _value_1121 : _value_1168) :
    larger[2] ? _value_1144 :
    _value_1150;
  wire _value_1438 =  // LookUpTable.swift:35
    smaller[4] ? _value_1432 :
    larger[3] ? _value_1431 :
    smaller[3] ? (larger[2] ? _value_1162 : _value_1235) :
    larger[2] ? _value_1281 :
    _value_1307;
  wire _value_1439 =  // LookUpTable.swift:35
    larger[4] ? _value_1429 :
    smaller[4] ? (larger[3] ? _value_1096 : _value_1090) :
    larger[3] ? _value_1428 :
    smaller[3] ? (larger[2] ? _value_1427 : _value_1115) :
    _value_1206;
  wire _value_1440 =  // LookUpTable.swift:35
    smaller[5] ? _value_1425 :
    larger[4] ? _value_1424 :
    smaller[4] ? _value_1423 :
    larger[3] ? _value_1422 :
    smaller[3] ? (larger[2] ? _value_1260 : _value_1156) :
    larger[2] ? (smaller[2] ? _value_315 : _value_1151) :
    _value_1421;
  wire _value_1441 = smaller[2] ? _value_105 : _value_1245;  // LookUpTable.swift:35
  wire _value_1442 = larger[2] ? _value_496 : _value_1441;  // LookUpTable.swift:35
  wire _value_1443 =  // LookUpTable.swift:35
    smaller[3] ? _value_1442 :
    larger[2] ? _value_1275 :
    smaller[2] ? _value_168 :
    _value_1284;
  wire _value_1444 = larger[1] ? _value_144 : _value_7;  // LookUpTable.swift:35
  wire _value_1445 =  // LookUpTable.swift:35
    larger[2] ? _value_551 :
    smaller[2] ? _value_70 :
    _value_1284;
  wire _value_1446 =  // LookUpTable.swift:35
    larger[2] ? _value_1277 :
    smaller[2] ? _value_1444 :
    _value_3;
  wire _value_1447 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1273 : _value_551) :
    larger[2] ? _value_568 :
    smaller[2] ? _value_244 :
    _value_1348;
  wire _value_1448 =  // LookUpTable.swift:35
    larger[3] ? _value_1443 :
    smaller[3] ? _value_1272 :
    larger[2] ? (smaller[2] ? _value_1319 : _value_164) :
    _value_747;
  wire _value_1449 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1441 : _value_1271) :
    larger[2] ? (smaller[2] ? _value_70 : _value_1335) :
    _value_1269;
  wire _value_1450 = smaller[2] ? _value_315 : _value_105;  // LookUpTable.swift:35
  wire _value_1451 =  // LookUpTable.swift:35
    larger[2] ? _value_1450 :
    smaller[2] ? _value_165 :
    _value_1376;
  wire _value_1452 =  // LookUpTable.swift:35
    smaller[3] ? _value_1451 :
    larger[2] ? (smaller[2] ? _value_1101 : _value_164) :
    _value_384;
  wire _value_1453 =  // LookUpTable.swift:35
    larger[3] ? _value_1449 :
    smaller[3] ? _value_1442 :
    _value_1267;
  wire _value_1454 =  // LookUpTable.swift:35
    smaller[4] ? _value_1448 :
    larger[3] ? _value_1447 :
    smaller[3] ? _value_1446 :
    _value_1445;
  wire _value_1455 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_1333 : _value_1350) :
    smaller[3] ? _value_1343 :
    larger[2] ? _value_1357 :
    smaller[2] ? _value_241 :
    _value_105;
  wire _value_1456 = larger[2] ? _value_241 : _value_67;  // LookUpTable.swift:35
  wire _value_1457 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_1345 : _value_1333) :
    smaller[3] ? _value_1370 :
    larger[2] ? _value_1387 :
    _value_1072;
  wire _value_1458 =  // LookUpTable.swift:35
    smaller[4] ? _value_1455 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_242 : _value_1353) : _value_1355) :
    smaller[3] ? _value_1388 :
    larger[2] ? _value_168 :
    smaller[2] ? _value_1319 :
    larger[1] ? _value_95 :
    _value_1;
  wire _value_1459 =  // LookUpTable.swift:35
    larger[4] ? _value_1454 :
    smaller[4] ? _value_1453 :
    larger[3] ? _value_1452 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_1245 : _value_59) : _value_514) :
    larger[2] ? (smaller[2] ? _value_22 : _value_1376) :
    smaller[2] ? _value_1348 :
    _value_59;
  wire _value_1460 =  // LookUpTable.swift:35
    larger[2] ? _value_1419 :
    smaller[2] ? _value_1276 :
    _value_383;
  wire _value_1461 =  // LookUpTable.swift:35
    smaller[3] ? _value_1272 :
    larger[2] ? _value_1269 :
    _value_317;
  wire _value_1462 =  // LookUpTable.swift:35
    larger[2] ? (smaller[2] ? _value_241 : _value_1262) :
    smaller[2] ? _value_1284 :
    _value_145;
  wire _value_1463 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_22 : _value_233) : _value_1338) :
    larger[2] ? _value_708 :
    _value_1332;
  wire _value_1464 =  // LookUpTable.swift:35
    larger[3] ? _value_1461 :
    smaller[3] ? _value_1460 :
    larger[2] ? _value_1312 :
    smaller[2] ? _value_1161 :
    _value_59;
  wire _value_1465 =  // LookUpTable.swift:35
    larger[2] ? _value_1317 :
    smaller[2] ? _value_1205 :
    _value_165;
  wire _value_1466 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_16 : _value_22) : _value_1241) :
    larger[2] ? _value_594 :
    _value_1421;
  wire _value_1467 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_506 : _value_1377) :
    larger[2] ? _value_1378 :
    _value_496;
  wire _value_1468 =  // LookUpTable.swift:35
    larger[3] ? _value_1466 :
    smaller[3] ? _value_1465 :
    larger[2] ? _value_1430 :
    _value_778;
  wire _value_1469 =  // LookUpTable.swift:35
    smaller[4] ? _value_1464 :
    larger[3] ? _value_1463 :
    smaller[3] ? _value_1462 :
    larger[2] ? _value_506 :
    smaller[2] ? _value_236 :
    _value_1444;
  wire _value_1470 =  // LookUpTable.swift:35
    smaller[2] ? _value_67 :
    larger[1] ? _value_1 :
    _value_96;
  wire _value_1471 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1470 : _value_169) :
    larger[2] ? _value_1351 :
    _value_168;
  wire _value_1472 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_1372 : _value_1345) :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_67 : _value_233) : _value_586) :
    _value_1370;
  wire _value_1473 =  // LookUpTable.swift:35
    larger[2] ? _value_1328 :
    smaller[2] ? _value_1376 :
    _value_315;
  wire _value_1474 =  // LookUpTable.swift:35
    larger[2] ? _value_168 :
    smaller[2] ? _value_244 :
    _value_1085;
  wire _value_1475 =  // LookUpTable.swift:35
    smaller[3] ? _value_1474 :
    larger[2] ? _value_941 :
    _value_58;
  wire _value_1476 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_1473 : _value_1331) :
    smaller[3] ? (larger[2] ? _value_932 : _value_1274) :
    _value_1333;
  wire _value_1477 =  // LookUpTable.swift:35
    smaller[4] ? _value_1472 :
    larger[3] ? _value_1471 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_105 : _value_244) : _value_233) :
    _value_1355;
  wire _value_1478 =  // LookUpTable.swift:35
    larger[4] ? _value_1469 :
    smaller[4] ? _value_1468 :
    larger[3] ? _value_1467 :
    smaller[3] ? _value_1375 :
    larger[2] ? _value_1274 :
    _value_1382;
  wire _value_1479 =  // LookUpTable.swift:35
    smaller[5] ? _value_1459 :
    larger[4] ? _value_1458 :
    smaller[4] ? _value_1457 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1072 : _value_346) : _value_1456) :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_1085 : _value_58) : _value_241) :
    _value_1392;
  wire _value_1480 =  // LookUpTable.swift:35
    larger[5] ? _value_1440 :
    smaller[5] ? _value_1439 :
    larger[4] ? _value_1438 :
    smaller[4] ? _value_1437 :
    larger[3] ? _value_1436 :
    smaller[3] ? (larger[2] ? _value_1302 : _value_1201) :
    larger[2] ? _value_1253 :
    _value_1255;
  wire _value_1481 =  // LookUpTable.swift:35
    smaller[6] ? _value_1397 :
    larger[5] ? _value_1396 :
    smaller[5] ? _value_1395 :
    larger[4] ? _value_1394 :
    smaller[4] ? _value_1393 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1391 : _value_392) : _value_1392) :
    smaller[3] ? _value_1360 :
    larger[2] ? _value_67 :
    _value_169;
  wire _value_1482 =  // LookUpTable.swift:35
    larger[6] ? _value_1229 :
    larger[5] ? _value_1228 :
    larger[4] ? _value_1227 :
    _value_1091;
  wire _value_1483 =  // LookUpTable.swift:35
    smaller[3] ? _value_1111 :
    larger[2] ? _value_1188 :
    _value_1115;
  wire _value_1484 =  // LookUpTable.swift:35
    smaller[4] ? _value_1091 :
    larger[3] ? _value_1483 :
    _value_1112;
  // LookUpTable.swift:35
  wire _value_1485 = larger[2] ? (smaller[2] ? _value_251 : _value_16) : _value_1191;
  wire _value_1486 =  // LookUpTable.swift:35
    smaller[3] ? _value_1485 :
    larger[2] ? _value_1152 :
    _value_1200;
  wire _value_1487 =  // LookUpTable.swift:35
    smaller[3] ? _value_1406 :
    larger[2] ? _value_1231 :
    _value_1234;
  wire _value_1488 =  // LookUpTable.swift:35
    larger[3] ? _value_1486 :
    smaller[3] ? (larger[2] ? _value_1094 : _value_1115) :
    larger[2] ? _value_1106 :
    _value_1217;
  wire _value_1489 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_1088 : _value_287) : _value_1089) :
    larger[2] ? _value_1094 :
    _value_1189;
  wire _value_1490 =  // LookUpTable.swift:35
    larger[2] ? _value_1103 :
    smaller[2] ? _value_31 :
    _value_98;
  wire _value_1491 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1126 : _value_1119) :
    larger[2] ? _value_1202 :
    _value_1155;
  wire _value_1492 =  // LookUpTable.swift:35
    smaller[4] ? _value_1488 :
    larger[3] ? _value_1487 :
    smaller[3] ? (larger[2] ? _value_1400 : _value_1403) :
    larger[2] ? _value_1235 :
    smaller[2] ? _value_120 :
    _value_207;
  wire _value_1493 =  // LookUpTable.swift:35
    smaller[3] ? _value_1185 :
    larger[2] ? _value_1103 :
    _value_1132;
  wire _value_1494 =  // LookUpTable.swift:35
    smaller[4] ? _value_1091 :
    larger[3] ? _value_1493 :
    _value_1224;
  wire _value_1495 =  // LookUpTable.swift:35
    smaller[5] ? (larger[4] ? _value_1484 : _value_1091) :
    larger[4] ? _value_1492 :
    smaller[4] ? (larger[3] ? _value_1489 : _value_1186) :
    larger[3] ? _value_1491 :
    smaller[3] ? _value_1490 :
    larger[2] ? _value_1198 :
    _value_1139;
  wire _value_1496 =  // LookUpTable.swift:35
    larger[2] ? _value_1159 :
    smaller[2] ? _value_1100 :
    _value_257;
  wire _value_1497 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1377 : _value_1374) :
    larger[2] ? _value_1074 :
    smaller[2] ? _value_316 :
    _value_58;
  wire _value_1498 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1410 : _value_1318) : _value_1282) :
    smaller[3] ? _value_1496 :
    larger[2] ? _value_1239 :
    _value_1251;
  wire _value_1499 =  // LookUpTable.swift:35
    larger[2] ? _value_1255 :
    smaller[2] ? _value_1101 :
    _value_31;
  wire _value_1500 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1251 : _value_1398) :
    larger[2] ? (smaller[2] ? _value_105 : _value_164) :
    _value_1316;
  wire _value_1501 =  // LookUpTable.swift:35
    smaller[3] ? _value_1247 :
    larger[2] ? (smaller[2] ? (larger[1] ? _value_311 : _value_25) : _value_164) :
    smaller[2] ? _value_1138 :
    _value_236;
  wire _value_1502 =  // LookUpTable.swift:35
    larger[3] ? _value_1500 :
    smaller[3] ? _value_1499 :
    larger[2] ? _value_1302 :
    smaller[2] ? _value_251 :
    _value_1205;
  wire _value_1503 =  // LookUpTable.swift:35
    smaller[4] ? _value_1498 :
    larger[3] ? _value_1497 :
    smaller[3] ? _value_1242 :
    _value_1288;
  wire _value_1504 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_58 : _value_242) :
    larger[2] ? _value_428 :
    _value_244;
  wire _value_1505 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_1326 : _value_1343) :
    smaller[3] ? (larger[2] ? _value_1278 : _value_1010) :
    _value_1345;
  wire _value_1506 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1327 : _value_1313) :
    larger[2] ? _value_945 :
    _value_1341;
  wire _value_1507 =  // LookUpTable.swift:35
    larger[2] ? _value_1387 :
    smaller[2] ? _value_233 :
    _value_145;
  wire _value_1508 =  // LookUpTable.swift:35
    smaller[3] ? _value_1507 :
    larger[2] ? (smaller[2] ? (larger[1] ? _value_95 : _value_21) : _value_1085) :
    _value_241;
  wire _value_1509 =  // LookUpTable.swift:35
    larger[3] ? _value_1506 :
    smaller[3] ? (larger[2] ? _value_317 : _value_1337) :
    larger[2] ? (smaller[2] ? _value_1245 : _value_3) :
    _value_511;
  wire _value_1510 =  // LookUpTable.swift:35
    smaller[4] ? _value_1505 :
    larger[3] ? _value_1504 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_1284 : _value_1329) : _value_226) :
    _value_1354;
  wire _value_1511 =  // LookUpTable.swift:35
    larger[4] ? _value_1503 :
    smaller[4] ? _value_1502 :
    larger[3] ? _value_1501 :
    smaller[3] ? (larger[2] ? _value_1257 : _value_1157) :
    _value_1282;
  wire _value_1512 = smaller[2] ? _value_1088 : _value_196;  // LookUpTable.swift:35
  wire _value_1513 =  // LookUpTable.swift:35
    larger[2] ? _value_1166 :
    smaller[2] ? _value_35 :
    _value_1100;
  wire _value_1514 =  // LookUpTable.swift:35
    smaller[3] ? _value_1513 :
    larger[2] ? _value_1157 :
    _value_1512;
  wire _value_1515 =  // LookUpTable.swift:35
    larger[2] ? _value_1235 :
    smaller[2] ? _value_257 :
    _value_3;
  wire _value_1516 =  // LookUpTable.swift:35
    larger[3] ? _value_1514 :
    smaller[3] ? (larger[2] ? _value_1167 : _value_1132) :
    larger[2] ? _value_1152 :
    _value_1299;
  wire _value_1517 =  // LookUpTable.swift:35
    larger[2] ? _value_1249 :
    smaller[2] ? _value_1105 :
    _value_1086;
  wire _value_1518 =  // LookUpTable.swift:35
    smaller[3] ? _value_1517 :
    larger[2] ? _value_1309 :
    _value_1253;
  wire _value_1519 =  // LookUpTable.swift:35
    larger[3] ? (smaller[3] ? _value_1223 : _value_1485) :
    smaller[3] ? _value_1090 :
    larger[2] ? _value_1427 :
    _value_1092;
  wire _value_1520 =  // LookUpTable.swift:35
    smaller[4] ? _value_1516 :
    larger[3] ? (smaller[3] ? (larger[2] ? _value_1261 : _value_1233) : _value_1240) :
    smaller[3] ? _value_1515 :
    _value_1308;
  wire _value_1521 =  // LookUpTable.swift:35
    larger[2] ? _value_1338 :
    smaller[2] ? _value_383 :
    _value_1319;
  wire _value_1522 =  // LookUpTable.swift:35
    smaller[3] ? _value_1521 :
    larger[2] ? _value_1339 :
    _value_169;
  wire _value_1523 =  // LookUpTable.swift:35
    smaller[3] ? _value_1370 :
    larger[2] ? _value_511 :
    smaller[2] ? _value_1329 :
    _value_233;
  wire _value_1524 =  // LookUpTable.swift:35
    larger[3] ? _value_1522 :
    smaller[3] ? (larger[2] ? _value_1320 : _value_1268) :
    larger[2] ? _value_1366 :
    _value_1371;
  wire _value_1525 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_383 : _value_1262) : _value_1320) :
    larger[2] ? _value_224 :
    smaller[2] ? _value_105 :
    _value_1336;
  wire _value_1526 =  // LookUpTable.swift:35
    smaller[3] ? _value_1333 :
    larger[2] ? _value_330 :
    _value_941;
  wire _value_1527 =  // LookUpTable.swift:35
    larger[3] ? _value_1525 :
    smaller[3] ? _value_1264 :
    _value_1272;
  wire _value_1528 =  // LookUpTable.swift:35
    smaller[4] ? _value_1524 :
    larger[3] ? _value_1523 :
    smaller[3] ? _value_1331 :
    _value_1388;
  wire _value_1529 =  // LookUpTable.swift:35
    larger[4] ? _value_1520 :
    smaller[4] ? _value_1519 :
    larger[3] ? _value_1518 :
    smaller[3] ? (larger[2] ? _value_1201 : _value_1158) :
    larger[2] ? _value_1255 :
    smaller[2] ? _value_1205 :
    _value_22;
  wire _value_1530 =  // LookUpTable.swift:35
    smaller[5] ? _value_1511 :
    larger[4] ? _value_1510 :
    smaller[4] ? _value_1509 :
    larger[3] ? _value_1508 :
    smaller[3] ? _value_1345 :
    _value_1360;
  wire _value_1531 =  // LookUpTable.swift:35
    larger[5] ? _value_1495 :
    larger[4] ? _value_1494 :
    _value_1091;
  wire _value_1532 =  // LookUpTable.swift:35
    smaller[3] ? _value_1128 :
    larger[2] ? _value_1198 :
    _value_1235;
  wire _value_1533 =  // LookUpTable.swift:35
    smaller[4] ? _value_1091 :
    larger[3] ? _value_1532 :
    smaller[3] ? _value_1111 :
    larger[2] ? (smaller[2] ? _value_179 : _value_207) :
    _value_1136;
  wire _value_1534 =  // LookUpTable.swift:35
    larger[2] ? _value_1318 :
    smaller[2] ? _value_1088 :
    _value_61;
  wire _value_1535 =  // LookUpTable.swift:35
    larger[2] ? _value_1162 :
    smaller[2] ? _value_3 :
    _value_1140;
  wire _value_1536 =  // LookUpTable.swift:35
    smaller[3] ? _value_1534 :
    larger[2] ? _value_1441 :
    smaller[2] ? _value_1142 :
    _value_241;
  wire _value_1537 =  // LookUpTable.swift:35
    smaller[3] ? _value_1345 :
    larger[2] ? (smaller[2] ? _value_67 : _value_1361) :
    _value_226;
  wire _value_1538 =  // LookUpTable.swift:35
    larger[3] ? _value_1536 :
    smaller[3] ? _value_1535 :
    larger[2] ? (smaller[2] ? _value_3 : _value_1284) :
    _value_1254;
  wire _value_1539 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1398 : _value_1417) :
    larger[2] ? _value_1413 :
    _value_1303;
  wire _value_1540 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_1289 : _value_1450) :
    larger[2] ? _value_168 :
    _value_1344;
  wire _value_1541 =  // LookUpTable.swift:35
    larger[3] ? _value_1539 :
    smaller[3] ? _value_1185 :
    larger[2] ? (smaller[2] ? _value_102 : _value_1245) :
    _value_1157;
  wire _value_1542 =  // LookUpTable.swift:35
    smaller[4] ? _value_1538 :
    larger[3] ? _value_1537 :
    smaller[3] ? _value_1445 :
    _value_1390;
  wire _value_1543 =  // LookUpTable.swift:35
    larger[4] ? _value_1533 :
    larger[3] ? (smaller[3] ? _value_1087 : _value_1111) :
    _value_1087;
  wire _value_1544 =  // LookUpTable.swift:35
    smaller[3] ? _value_1087 :
    larger[2] ? _value_1512 :
    _value_1195;
  wire _value_1545 =  // LookUpTable.swift:35
    smaller[3] ? (larger[2] ? _value_317 : _value_1411) :
    larger[2] ? _value_58 :
    _value_511;
  wire _value_1546 =  // LookUpTable.swift:35
    smaller[3] ? _value_1087 :
    larger[2] ? _value_1366 :
    _value_1244;
  wire _value_1547 =  // LookUpTable.swift:35
    smaller[4] ? (larger[3] ? _value_1544 : _value_1087) :
    larger[3] ? _value_1545 :
    smaller[3] ? (larger[2] ? (smaller[2] ? _value_1151 : _value_59) : _value_1202) :
    _value_1380;
  wire _value_1548 =  // LookUpTable.swift:35
    smaller[5] ? _value_1543 :
    larger[4] ? _value_1542 :
    smaller[4] ? _value_1541 :
    larger[3] ? _value_1540 :
    smaller[3] ? _value_1314 :
    _value_1350;
  wire _value_1549 =  // LookUpTable.swift:35
    smaller[6] ? _value_1531 :
    larger[5] ? _value_1530 :
    smaller[5] ? _value_1529 :
    larger[4] ? _value_1528 :
    smaller[4] ? _value_1527 :
    larger[3] ? _value_1526 :
    smaller[3] ? (larger[2] ? _value_1342 : _value_1330) :
    _value_1392;
  wire _value_1550 =  // LookUpTable.swift:35
    smaller[7] ? _value_1482 :
    larger[6] ? _value_1481 :
    smaller[6] ? _value_1480 :
    larger[5] ? _value_1479 :
    smaller[5] ? _value_1478 :
    larger[4] ? _value_1477 :
    smaller[4] ? _value_1476 :
    larger[3] ? _value_1475 :
    smaller[3] ? _value_1350 :
    _value_1456;
  wire _value_1551 =  // LookUpTable.swift:35
    larger[7] ? _value_1550 :
    larger[6] ? _value_1549 :
    larger[5] ? _value_1548 :
    larger[4] ? _value_1547 :
    larger[3] ? _value_1546 :
    larger[2] ? (smaller[2] ? _value_1085 : _value_22) :
    _value_1085;
  always @(posedge clock) begin
    // LookUpTable.swift:35
    value <= {_value_84, _value_178, _value_277, _value_434, _value_612, _value_809, _value_1084,
        _value_1551 ^ _value_1084};
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
