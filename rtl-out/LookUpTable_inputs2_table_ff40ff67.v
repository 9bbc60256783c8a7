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

  wire _value_1 = x_1[1] ? x_0[0] : 1'b0;  // LookUpTable.swift:24
  wire _value_2 = x_0[1] ? 1'b1 : _value_1;  // LookUpTable.swift:24
  wire _value_3 = x_1[2] ? 1'b1 : _value_2;  // LookUpTable.swift:24
  wire _value_4 = x_0[2] ? 1'b1 : _value_3;  // LookUpTable.swift:24
  wire _value_5 = x_1[3] ? 1'b1 : _value_4;  // LookUpTable.swift:24
  wire _value_6 = x_1[1] ? 1'b1 : x_0[0];  // LookUpTable.swift:24
  wire _value_7 = x_0[1] ? 1'b1 : _value_6;  // LookUpTable.swift:24
  wire _value_8 = x_1[2] ? 1'b1 : _value_7;  // LookUpTable.swift:24
  wire _value_9 = x_0[2] ? 1'b1 : _value_8;  // LookUpTable.swift:24
  wire _value_10 = x_1[3] ? 1'b1 : _value_9;  // LookUpTable.swift:24
  wire _value_11 = x_0[0] ? 1'b1 : x_1[0];  // LookUpTable.swift:24
  wire _value_12 = x_0[0] ? x_1[0] : 1'b0;  // LookUpTable.swift:24
  wire _value_13 = x_1[1] ? _value_11 : _value_12;  // LookUpTable.swift:24
  wire _value_14 = x_0[1] ? 1'b1 : _value_13;  // LookUpTable.swift:24
  wire _value_15 = x_1[2] ? 1'b1 : _value_14;  // LookUpTable.swift:24
  wire _value_16 = x_0[1] ? _value_1 : 1'b0;  // LookUpTable.swift:24
  wire _value_17 = x_1[2] ? _value_16 : 1'b0;  // LookUpTable.swift:24
  wire _value_18 = x_1[1] ? _value_11 : x_0[0];  // LookUpTable.swift:24
  wire _value_19 = x_0[1] ? _value_18 : 1'b0;  // LookUpTable.swift:24
  wire _value_20 = x_1[2] ? _value_19 : 1'b0;  // LookUpTable.swift:24
  wire _value_21 = x_0[2] ? _value_20 : 1'b0;  // LookUpTable.swift:24
  wire _value_22 = x_1[1] ? 1'b1 : _value_11;  // LookUpTable.swift:24
  wire _value_23 = x_0[1] ? 1'b1 : _value_22;  // LookUpTable.swift:24
  wire _value_24 = x_1[2] ? 1'b1 : _value_23;  // LookUpTable.swift:24
  wire _value_25 = x_0[2] ? 1'b1 : _value_24;  // LookUpTable.swift:24
  wire _value_26 = x_1[3] ? 1'b1 : _value_25;  // LookUpTable.swift:24
  wire _value_27 = x_1[1] ? 1'b1 : _value_12;  // LookUpTable.swift:24
  wire _value_28 = x_0[1] ? _value_27 : 1'b0;  // LookUpTable.swift:24
  wire _value_29 = x_1[2] ? _value_23 : _value_28;  // LookUpTable.swift:24
  wire _value_30 = x_0[2] ? 1'b1 : _value_29;  // LookUpTable.swift:24
  wire _value_31 = x_1[1] ? _value_11 : 1'b0;  // LookUpTable.swift:24
  wire _value_32 = x_0[1] ? _value_22 : _value_31;  // LookUpTable.swift:24
  wire _value_33 = x_1[1] ? _value_12 : 1'b0;  // LookUpTable.swift:24
  wire _value_34 = x_0[1] ? _value_33 : 1'b0;  // LookUpTable.swift:24
  wire _value_35 = x_1[2] ? _value_32 : _value_34;  // LookUpTable.swift:24
  wire _value_36 = x_0[2] ? _value_35 : 1'b0;  // LookUpTable.swift:24
  wire _value_37 = x_0[1] ? 1'b1 : _value_27;  // LookUpTable.swift:24
  wire _value_38 = x_1[2] ? 1'b1 : _value_37;  // LookUpTable.swift:24
  wire _value_39 = x_0[2] ? _value_38 : _value_35;  // LookUpTable.swift:24
  wire _value_40 = x_1[2] ? 1'b1 : _value_32;  // LookUpTable.swift:24
  wire _value_41 = x_1[2] ? _value_32 : 1'b0;  // LookUpTable.swift:24
  wire _value_42 = x_0[2] ? _value_40 : _value_41;  // LookUpTable.swift:24
  wire _value_43 = x_1[3] ? _value_42 : 1'b0;  // LookUpTable.swift:24
  wire _value_44 = x_0[3] ? (x_1[3] ? 1'b1 : _value_39) : _value_43;  // LookUpTable.swift:24
  wire _value_45 = x_0[2] ? _value_17 : 1'b0;  // LookUpTable.swift:24
  wire _value_46 = x_1[3] ? _value_45 : 1'b0;  // LookUpTable.swift:24
  wire _value_47 = x_0[3] ? _value_46 : 1'b0;  // LookUpTable.swift:24
  wire _value_48 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? _value_26 :
    x_1[3] ? _value_30 :
    _value_36;
  wire _value_49 = x_1[2] ? _value_28 : 1'b0;  // LookUpTable.swift:24
  wire _value_50 = x_0[1] ? _value_31 : 1'b0;  // LookUpTable.swift:24
  wire _value_51 = x_1[2] ? _value_50 : 1'b0;  // LookUpTable.swift:24
  wire _value_52 = x_0[2] ? _value_51 : 1'b0;  // LookUpTable.swift:24
  wire _value_53 =  // LookUpTable.swift:24
    x_0[4] ? _value_48 :
    x_1[4] ? _value_44 :
    _value_47;
  wire _value_54 =  // LookUpTable.swift:24
    x_1[5] ? 1'b1 :
    x_0[4] ? 1'b1 :
    x_1[4] ? (x_0[3] ? 1'b1 : _value_5) :
    x_0[3] ? _value_10 :
    x_1[3] ? (x_0[2] ? _value_15 : _value_17) :
    _value_21;
  wire _value_55 = x_0[1] ? 1'b1 : x_0[0];  // LookUpTable.swift:24
  wire _value_56 = x_0[1] ? 1'b1 : _value_33;  // LookUpTable.swift:24
  wire _value_57 = x_1[2] ? _value_55 : _value_56;  // LookUpTable.swift:24
  wire _value_58 = x_0[2] ? 1'b1 : _value_57;  // LookUpTable.swift:24
  wire _value_59 = x_0[1] ? _value_22 : _value_33;  // LookUpTable.swift:24
  wire _value_60 = x_1[2] ? _value_59 : _value_16;  // LookUpTable.swift:24
  wire _value_61 = x_0[1] ? 1'b1 : _value_18;  // LookUpTable.swift:24
  wire _value_62 = x_1[2] ? _value_61 : _value_56;  // LookUpTable.swift:24
  wire _value_63 = x_0[2] ? _value_62 : 1'b0;  // LookUpTable.swift:24
  wire _value_64 = x_0[1] ? x_0[0] : 1'b0;  // LookUpTable.swift:24
  wire _value_65 = x_1[2] ? _value_64 : 1'b0;  // LookUpTable.swift:24
  wire _value_66 = x_0[2] ? _value_65 : 1'b0;  // LookUpTable.swift:24
  wire _value_67 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? 1'b1 :
    x_1[3] ? 1'b1 :
    _value_58;
  wire _value_68 = x_0[1] ? _value_22 : 1'b0;  // LookUpTable.swift:24
  wire _value_69 = x_1[2] ? _value_68 : _value_64;  // LookUpTable.swift:24
  wire _value_70 = x_0[2] ? 1'b1 : _value_69;  // LookUpTable.swift:24
  wire _value_71 = x_0[2] ? 1'b1 : _value_17;  // LookUpTable.swift:24
  wire _value_72 = x_1[3] ? _value_70 : _value_71;  // LookUpTable.swift:24
  wire _value_73 = x_1[2] ? 1'b1 : _value_61;  // LookUpTable.swift:24
  wire _value_74 = x_0[2] ? _value_55 : 1'b0;  // LookUpTable.swift:24
  wire _value_75 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? 1'b1 : _value_72) :
    x_0[3] ? 1'b1 :
    x_1[3] ? (x_0[2] ? _value_73 : 1'b0) :
    _value_74;
  wire _value_76 =  // LookUpTable.swift:24
    x_0[4] ? _value_67 :
    x_1[4] ? (x_0[3] ? (x_1[3] ? (x_0[2] ? 1'b1 : _value_60) : _value_63) : 1'b0) :
    x_0[3] ? (x_1[3] ? _value_66 : 1'b0) :
    1'b0;
  wire _value_77 =  // LookUpTable.swift:24
    x_1[5] ? _value_76 :
    x_0[4] ? _value_75 :
    1'b0;
  wire _value_78 =  // LookUpTable.swift:24
    x_0[5] ? _value_54 :
    x_1[5] ? _value_53 :
    x_0[4] ? (x_1[4] ? (x_0[3] ? (x_1[3] ? (x_0[2] ? _value_15 : _value_49) : _value_52) : 1'b0) :
        1'b0) :
    1'b0;
  wire _value_79 = x_1[3] ? 1'b1 : _value_42;  // LookUpTable.swift:24
  wire _value_80 = x_1[2] ? _value_37 : _value_34;  // LookUpTable.swift:24
  wire _value_81 = x_0[2] ? _value_40 : _value_80;  // LookUpTable.swift:24
  wire _value_82 =  // LookUpTable.swift:24
    x_0[3] ? _value_79 :
    x_1[3] ? _value_81 :
    1'b0;
  wire _value_83 = x_0[1] ? x_1[1] : _value_33;  // LookUpTable.swift:24
  wire _value_84 = x_1[2] ? 1'b1 : _value_83;  // LookUpTable.swift:24
  wire _value_85 = x_0[2] ? _value_24 : _value_84;  // LookUpTable.swift:24
  wire _value_86 = x_1[2] ? _value_34 : 1'b0;  // LookUpTable.swift:24
  wire _value_87 = x_0[2] ? _value_41 : _value_86;  // LookUpTable.swift:24
  wire _value_88 = x_1[1] ? x_1[0] : 1'b0;  // LookUpTable.swift:24
  wire _value_89 = x_0[1] ? _value_88 : 1'b0;  // LookUpTable.swift:24
  wire _value_90 = x_1[2] ? _value_89 : 1'b0;  // LookUpTable.swift:24
  wire _value_91 = x_0[2] ? _value_90 : 1'b0;  // LookUpTable.swift:24
  wire _value_92 = x_0[3] ? (x_1[3] ? _value_91 : 1'b0) : 1'b0;  // LookUpTable.swift:24
  wire _value_93 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? 1'b1 : _value_85) :
    x_1[3] ? _value_25 :
    _value_87;
  wire _value_94 = x_1[1] ? 1'b1 : x_1[0];  // LookUpTable.swift:24
  wire _value_95 = x_0[1] ? _value_94 : x_1[1];  // LookUpTable.swift:24
  wire _value_96 = x_1[2] ? 1'b1 : _value_95;  // LookUpTable.swift:24
  wire _value_97 = x_0[2] ? 1'b1 : _value_96;  // LookUpTable.swift:24
  wire _value_98 = x_1[2] ? 1'b1 : _value_89;  // LookUpTable.swift:24
  wire _value_99 = x_0[1] ? _value_22 : _value_27;  // LookUpTable.swift:24
  wire _value_100 = x_1[2] ? _value_99 : 1'b0;  // LookUpTable.swift:24
  wire _value_101 = x_0[1] ? 1'b1 : _value_94;  // LookUpTable.swift:24
  wire _value_102 = x_1[2] ? 1'b1 : _value_101;  // LookUpTable.swift:24
  wire _value_103 = x_0[2] ? 1'b1 : _value_102;  // LookUpTable.swift:24
  wire _value_104 = x_0[1] ? _value_31 : _value_88;  // LookUpTable.swift:24
  wire _value_105 = x_1[2] ? _value_104 : 1'b0;  // LookUpTable.swift:24
  wire _value_106 = x_0[2] ? _value_105 : 1'b0;  // LookUpTable.swift:24
  wire _value_107 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_98 :
    _value_100;
  wire _value_108 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? 1'b1 :
    x_1[3] ? 1'b1 :
    _value_97;
  wire _value_109 = x_1[3] ? _value_52 : 1'b0;  // LookUpTable.swift:24
  wire _value_110 =  // LookUpTable.swift:24
    x_0[4] ? _value_108 :
    x_1[4] ? 1'b1 :
    x_0[3] ? _value_107 :
    x_1[3] ? _value_103 :
    _value_106;
  wire _value_111 =  // LookUpTable.swift:24
    x_1[5] ? 1'b1 :
    x_0[4] ? (x_1[4] ? 1'b1 : _value_82) :
    x_1[4] ? _value_93 :
    _value_92;
  wire _value_112 = x_0[1] ? _value_27 : _value_31;  // LookUpTable.swift:24
  wire _value_113 = x_1[2] ? 1'b1 : _value_112;  // LookUpTable.swift:24
  wire _value_114 = x_0[1] ? _value_22 : _value_94;  // LookUpTable.swift:24
  wire _value_115 = x_1[2] ? _value_114 : 1'b0;  // LookUpTable.swift:24
  wire _value_116 = x_0[1] ? _value_27 : x_1[1];  // LookUpTable.swift:24
  wire _value_117 = x_1[2] ? _value_116 : 1'b0;  // LookUpTable.swift:24
  wire _value_118 = x_0[2] ? _value_115 : _value_117;  // LookUpTable.swift:24
  wire _value_119 = x_1[2] ? 1'b1 : _value_94;  // LookUpTable.swift:24
  wire _value_120 = x_1[2] ? 1'b1 : _value_116;  // LookUpTable.swift:24
  wire _value_121 = x_0[2] ? _value_119 : _value_120;  // LookUpTable.swift:24
  wire _value_122 = x_1[2] ? _value_88 : 1'b0;  // LookUpTable.swift:24
  wire _value_123 = x_0[2] ? _value_122 : 1'b0;  // LookUpTable.swift:24
  wire _value_124 =  // LookUpTable.swift:24
    x_0[3] ? 1'b1 :
    x_1[3] ? 1'b1 :
    _value_121;
  wire _value_125 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_113 : _value_98) : 1'b0) :
    x_1[3] ? _value_118 :
    1'b0;
  wire _value_126 =  // LookUpTable.swift:24
    x_0[4] ? _value_125 :
    x_1[4] ? _value_124 :
    x_0[3] ? (x_1[3] ? _value_123 : 1'b0) :
    1'b0;
  wire _value_127 = x_0[1] ? x_1[1] : _value_31;  // LookUpTable.swift:24
  wire _value_128 = x_1[2] ? 1'b1 : _value_127;  // LookUpTable.swift:24
  wire _value_129 = x_1[2] ? 1'b1 : _value_88;  // LookUpTable.swift:24
  wire _value_130 = x_0[2] ? _value_128 : _value_129;  // LookUpTable.swift:24
  wire _value_131 = x_1[3] ? 1'b1 : _value_130;  // LookUpTable.swift:24
  wire _value_132 = x_0[2] ? _value_98 : x_1[2];  // LookUpTable.swift:24
  wire _value_133 =  // LookUpTable.swift:24
    x_0[3] ? _value_131 :
    x_1[3] ? 1'b1 :
    _value_132;
  wire _value_134 = x_1[2] ? _value_94 : 1'b0;  // LookUpTable.swift:24
  wire _value_135 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? x_1[2] :
    _value_115;
  wire _value_136 =  // LookUpTable.swift:24
    x_0[3] ? _value_135 :
    x_1[3] ? 1'b1 :
    _value_134;
  wire _value_137 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? _value_133 : 1'b0) :
    x_1[4] ? _value_136 :
    1'b0;
  wire _value_138 =  // LookUpTable.swift:24
    x_1[6] ? 1'b1 :
    x_0[5] ? _value_111 :
    x_1[5] ? _value_110 :
    x_0[4] ? (x_1[4] ? (x_0[3] ? (x_1[3] ? (x_0[2] ? _value_84 : _value_100) : 1'b0) : _value_109) :
        1'b0) :
    1'b0;
  wire _value_139 =  // LookUpTable.swift:24
    x_0[6] ? _value_138 :
    x_1[6] ? 1'b1 :
    x_0[5] ? (x_1[5] ? _value_126 : 1'b0) :
    x_1[5] ? _value_137 :
    1'b0;
  wire _value_140 =  // LookUpTable.swift:24
    x_1[7] ? 1'b1 :
    x_0[6] ? 1'b1 :
    x_1[6] ? _value_78 :
    x_0[5] ? _value_77 :
    1'b0;
  wire _value_141 = x_0[1] ? _value_6 : _value_33;  // LookUpTable.swift:24
  wire _value_142 = x_1[2] ? _value_141 : 1'b0;  // LookUpTable.swift:24
  wire _value_143 = x_0[2] ? _value_15 : _value_142;  // LookUpTable.swift:24
  wire _value_144 = x_1[2] ? 1'b1 : _value_59;  // LookUpTable.swift:24
  wire _value_145 = x_0[2] ? 1'b1 : _value_144;  // LookUpTable.swift:24
  wire _value_146 = x_0[1] ? _value_6 : 1'b0;  // LookUpTable.swift:24
  wire _value_147 = x_1[2] ? _value_23 : _value_146;  // LookUpTable.swift:24
  wire _value_148 = x_0[2] ? _value_147 : _value_86;  // LookUpTable.swift:24
  wire _value_149 =  // LookUpTable.swift:24
    x_0[3] ? 1'b1 :
    x_1[3] ? _value_25 :
    _value_143;
  wire _value_150 = x_1[2] ? _value_37 : _value_16;  // LookUpTable.swift:24
  wire _value_151 = x_0[2] ? _value_24 : _value_150;  // LookUpTable.swift:24
  wire _value_152 = x_0[2] ? _value_49 : 1'b0;  // LookUpTable.swift:24
  wire _value_153 = x_0[2] ? _value_15 : _value_41;  // LookUpTable.swift:24
  wire _value_154 = x_0[3] ? (x_1[3] ? 1'b1 : _value_153) : _value_43;  // LookUpTable.swift:24
  wire _value_155 = x_0[2] ? _value_86 : 1'b0;  // LookUpTable.swift:24
  wire _value_156 = x_1[3] ? _value_155 : 1'b0;  // LookUpTable.swift:24
  wire _value_157 = x_0[3] ? _value_156 : 1'b0;  // LookUpTable.swift:24
  wire _value_158 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? (x_1[3] ? 1'b1 : _value_145) :
    x_1[3] ? _value_151 :
    _value_152;
  wire _value_159 =  // LookUpTable.swift:24
    x_0[4] ? _value_158 :
    x_1[4] ? _value_154 :
    _value_157;
  wire _value_160 =  // LookUpTable.swift:24
    x_1[5] ? 1'b1 :
    x_0[4] ? 1'b1 :
    x_1[4] ? _value_149 :
    x_0[3] ? (x_1[3] ? _value_145 : _value_148) :
    _value_109;
  wire _value_161 = x_0[2] ? _value_40 : _value_100;  // LookUpTable.swift:24
  wire _value_162 =  // LookUpTable.swift:24
    x_0[3] ? _value_79 :
    x_1[3] ? _value_161 :
    1'b0;
  wire _value_163 = x_1[2] ? _value_23 : _value_89;  // LookUpTable.swift:24
  wire _value_164 = x_0[2] ? _value_38 : _value_163;  // LookUpTable.swift:24
  wire _value_165 = x_1[3] ? 1'b1 : _value_164;  // LookUpTable.swift:24
  wire _value_166 = x_0[2] ? 1'b1 : _value_113;  // LookUpTable.swift:24
  wire _value_167 = x_0[2] ? (x_1[2] ? _value_83 : 1'b0) : 1'b0;  // LookUpTable.swift:24
  wire _value_168 =  // LookUpTable.swift:24
    x_0[3] ? _value_165 :
    x_1[3] ? _value_166 :
    _value_167;
  wire _value_169 = x_0[1] ? _value_27 : _value_88;  // LookUpTable.swift:24
  wire _value_170 = x_1[2] ? 1'b1 : _value_169;  // LookUpTable.swift:24
  wire _value_171 = x_0[2] ? _value_170 : _value_100;  // LookUpTable.swift:24
  wire _value_172 = x_1[3] ? _value_166 : _value_52;  // LookUpTable.swift:24
  wire _value_173 = x_1[2] ? _value_23 : _value_34;  // LookUpTable.swift:24
  wire _value_174 = x_0[1] ? x_1[1] : _value_88;  // LookUpTable.swift:24
  wire _value_175 = x_1[2] ? _value_174 : 1'b0;  // LookUpTable.swift:24
  wire _value_176 = x_1[3] ? (x_0[2] ? _value_173 : _value_175) : 1'b0;  // LookUpTable.swift:24
  wire _value_177 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? _value_26 :
    x_1[3] ? 1'b1 :
    _value_171;
  wire _value_178 = x_1[2] ? _value_37 : 1'b0;  // LookUpTable.swift:24
  wire _value_179 =  // LookUpTable.swift:24
    x_0[4] ? _value_177 :
    x_1[4] ? 1'b1 :
    x_0[3] ? _value_172 :
    _value_176;
  wire _value_180 =  // LookUpTable.swift:24
    x_1[5] ? 1'b1 :
    x_0[4] ? (x_1[4] ? 1'b1 : _value_162) :
    x_1[4] ? _value_168 :
    _value_157;
  wire _value_181 =  // LookUpTable.swift:24
    x_0[5] ? _value_180 :
    x_1[5] ? _value_179 :
    x_0[4] ? (x_1[4] ? (x_0[3] ? (x_1[3] ? (x_0[2] ? _value_178 : _value_90) : 1'b0) : 1'b0) :
        1'b0) :
    1'b0;
  wire _value_182 =  // LookUpTable.swift:24
    x_1[6] ? 1'b1 :
    x_0[5] ? _value_160 :
    x_1[5] ? _value_159 :
    x_0[4] ? (x_1[4] ? (x_0[3] ? (x_1[3] ? (x_0[2] ? _value_150 : 1'b0) : 1'b0) : 1'b0) : 1'b0) :
    1'b0;
  wire _value_183 = x_1[2] ? _value_7 : _value_146;  // LookUpTable.swift:24
  wire _value_184 = x_0[2] ? 1'b1 : _value_183;  // LookUpTable.swift:24
  wire _value_185 = x_0[2] ? _value_183 : 1'b0;  // LookUpTable.swift:24
  wire _value_186 = x_1[2] ? _value_23 : _value_59;  // LookUpTable.swift:24
  wire _value_187 = x_0[2] ? 1'b1 : _value_186;  // LookUpTable.swift:24
  wire _value_188 = x_1[1] ? x_0[0] : _value_12;  // LookUpTable.swift:24
  wire _value_189 = x_0[1] ? 1'b1 : _value_188;  // LookUpTable.swift:24
  wire _value_190 = x_1[2] ? 1'b1 : _value_189;  // LookUpTable.swift:24
  wire _value_191 = x_0[2] ? _value_190 : _value_17;  // LookUpTable.swift:24
  wire _value_192 =  // LookUpTable.swift:24
    x_0[3] ? 1'b1 :
    x_1[3] ? _value_184 :
    _value_185;
  wire _value_193 =  // LookUpTable.swift:24
    x_1[4] ? _value_192 :
    x_0[3] ? (x_1[3] ? _value_187 : _value_191) :
    1'b0;
  wire _value_194 = x_1[2] ? _value_146 : 1'b0;  // LookUpTable.swift:24
  wire _value_195 = x_0[2] ? _value_194 : 1'b0;  // LookUpTable.swift:24
  wire _value_196 = x_1[3] ? _value_195 : 1'b0;  // LookUpTable.swift:24
  wire _value_197 =  // LookUpTable.swift:24
    x_1[5] ? (x_0[4] ? _value_193 : 1'b0) :
    x_0[4] ? (x_1[4] ? (x_0[3] ? _value_196 : 1'b0) : 1'b0) :
    1'b0;
  wire _value_198 = ~x_0[0];  // LookUpTable.swift:24
  wire _value_199 = x_1[1] ? _value_198 : 1'b1;  // LookUpTable.swift:24
  wire _value_200 = x_0[1] ? 1'b0 : _value_199;  // LookUpTable.swift:24
  wire _value_201 = x_1[2] ? 1'b0 : _value_200;  // LookUpTable.swift:24
  wire _value_202 = x_0[2] ? 1'b0 : _value_201;  // LookUpTable.swift:24
  wire _value_203 = x_1[3] ? 1'b0 : _value_202;  // LookUpTable.swift:24
  wire _value_204 = x_1[1] ? 1'b0 : _value_198;  // LookUpTable.swift:24
  wire _value_205 = x_0[1] ? 1'b0 : _value_204;  // LookUpTable.swift:24
  wire _value_206 = x_1[2] ? 1'b0 : _value_205;  // LookUpTable.swift:24
  wire _value_207 = x_0[2] ? 1'b0 : _value_206;  // LookUpTable.swift:24
  wire _value_208 = x_1[3] ? 1'b0 : _value_207;  // LookUpTable.swift:24
  wire _value_209 = ~x_1[0];  // LookUpTable.swift:24
  wire _value_210 = x_0[0] ? 1'b0 : _value_209;  // LookUpTable.swift:24
  wire _value_211 = x_0[0] ? _value_209 : 1'b1;  // LookUpTable.swift:24
  wire _value_212 = x_1[1] ? _value_210 : _value_211;  // LookUpTable.swift:24
  wire _value_213 = x_0[1] ? 1'b0 : _value_212;  // LookUpTable.swift:24
  wire _value_214 = x_1[2] ? 1'b0 : _value_213;  // LookUpTable.swift:24
  wire _value_215 = x_0[1] ? _value_199 : 1'b1;  // LookUpTable.swift:24
  wire _value_216 = x_1[2] ? _value_215 : 1'b1;  // LookUpTable.swift:24
  wire _value_217 = x_0[2] ? _value_214 : _value_216;  // LookUpTable.swift:24
  wire _value_218 = x_1[1] ? _value_210 : _value_198;  // LookUpTable.swift:24
  wire _value_219 = x_0[1] ? _value_218 : 1'b1;  // LookUpTable.swift:24
  wire _value_220 = x_1[2] ? _value_219 : 1'b1;  // LookUpTable.swift:24
  wire _value_221 =  // LookUpTable.swift:24
    x_1[3] ? _value_217 :
    x_0[2] ? _value_220 :
    1'b1;
  wire _value_222 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? 1'b0 : _value_203) :
    x_0[3] ? _value_208 :
    _value_221;
  wire _value_223 = x_0[4] ? 1'b0 : _value_222;  // LookUpTable.swift:24
  wire _value_224 = x_1[1] ? 1'b0 : _value_210;  // LookUpTable.swift:24
  wire _value_225 = x_0[1] ? 1'b0 : _value_224;  // LookUpTable.swift:24
  wire _value_226 = x_1[2] ? 1'b0 : _value_225;  // LookUpTable.swift:24
  wire _value_227 = x_0[2] ? 1'b0 : _value_226;  // LookUpTable.swift:24
  wire _value_228 = x_1[3] ? 1'b0 : _value_227;  // LookUpTable.swift:24
  wire _value_229 = x_1[1] ? 1'b0 : _value_211;  // LookUpTable.swift:24
  wire _value_230 = x_0[1] ? _value_229 : 1'b1;  // LookUpTable.swift:24
  wire _value_231 = x_1[2] ? _value_225 : _value_230;  // LookUpTable.swift:24
  wire _value_232 = x_0[2] ? 1'b0 : _value_231;  // LookUpTable.swift:24
  wire _value_233 = x_1[1] ? _value_210 : 1'b1;  // LookUpTable.swift:24
  wire _value_234 = x_0[1] ? _value_224 : _value_233;  // LookUpTable.swift:24
  wire _value_235 = x_1[1] ? _value_211 : 1'b1;  // LookUpTable.swift:24
  wire _value_236 = x_0[1] ? _value_235 : 1'b1;  // LookUpTable.swift:24
  wire _value_237 = x_1[2] ? _value_234 : _value_236;  // LookUpTable.swift:24
  wire _value_238 = x_0[2] ? _value_237 : 1'b1;  // LookUpTable.swift:24
  wire _value_239 = x_1[3] ? _value_232 : _value_238;  // LookUpTable.swift:24
  wire _value_240 = x_0[3] ? _value_228 : _value_239;  // LookUpTable.swift:24
  wire _value_241 = x_0[1] ? 1'b0 : _value_229;  // LookUpTable.swift:24
  wire _value_242 = x_1[2] ? 1'b0 : _value_241;  // LookUpTable.swift:24
  wire _value_243 = x_0[2] ? _value_242 : _value_237;  // LookUpTable.swift:24
  wire _value_244 = x_1[2] ? 1'b0 : _value_234;  // LookUpTable.swift:24
  wire _value_245 = x_1[2] ? _value_234 : 1'b1;  // LookUpTable.swift:24
  wire _value_246 = x_0[2] ? _value_244 : _value_245;  // LookUpTable.swift:24
  wire _value_247 = x_1[3] ? _value_246 : 1'b1;  // LookUpTable.swift:24
  wire _value_248 = x_0[3] ? (x_1[3] ? 1'b0 : _value_243) : _value_247;  // LookUpTable.swift:24
  wire _value_249 = x_0[2] ? _value_216 : 1'b1;  // LookUpTable.swift:24
  wire _value_250 = x_1[3] ? _value_249 : 1'b1;  // LookUpTable.swift:24
  wire _value_251 = x_0[3] ? _value_250 : 1'b1;  // LookUpTable.swift:24
  wire _value_252 = x_1[4] ? _value_248 : _value_251;  // LookUpTable.swift:24
  wire _value_253 = x_1[2] ? _value_230 : 1'b1;  // LookUpTable.swift:24
  wire _value_254 = x_0[2] ? _value_214 : _value_253;  // LookUpTable.swift:24
  wire _value_255 = x_0[1] ? _value_233 : 1'b1;  // LookUpTable.swift:24
  wire _value_256 = x_1[2] ? _value_255 : 1'b1;  // LookUpTable.swift:24
  wire _value_257 = x_0[2] ? _value_256 : 1'b1;  // LookUpTable.swift:24
  wire _value_258 = x_1[3] ? _value_254 : _value_257;  // LookUpTable.swift:24
  wire _value_259 = x_0[3] ? _value_258 : 1'b1;  // LookUpTable.swift:24
  wire _value_260 =  // LookUpTable.swift:24
    x_1[5] ? (x_0[4] ? (x_1[4] ? 1'b0 : _value_240) : _value_252) :
    x_0[4] ? (x_1[4] ? _value_259 : 1'b1) :
    1'b1;
  wire _value_261 = x_0[1] ? 1'b0 : _value_198;  // LookUpTable.swift:24
  wire _value_262 = x_0[1] ? 1'b0 : _value_235;  // LookUpTable.swift:24
  wire _value_263 = x_1[2] ? _value_261 : _value_262;  // LookUpTable.swift:24
  wire _value_264 =  // LookUpTable.swift:24
    x_1[3] ? 1'b0 :
    x_0[2] ? 1'b0 :
    _value_263;
  wire _value_265 = x_0[1] ? _value_224 : _value_235;  // LookUpTable.swift:24
  wire _value_266 = x_1[2] ? _value_265 : _value_215;  // LookUpTable.swift:24
  wire _value_267 = x_0[1] ? 1'b0 : _value_218;  // LookUpTable.swift:24
  wire _value_268 = x_0[2] ? (x_1[2] ? _value_267 : _value_262) : 1'b1;  // LookUpTable.swift:24
  wire _value_269 = x_1[3] ? (x_0[2] ? 1'b0 : _value_266) : _value_268;  // LookUpTable.swift:24
  wire _value_270 = x_0[1] ? _value_198 : 1'b1;  // LookUpTable.swift:24
  wire _value_271 = x_1[2] ? _value_270 : 1'b1;  // LookUpTable.swift:24
  wire _value_272 = x_0[2] ? _value_271 : 1'b1;  // LookUpTable.swift:24
  wire _value_273 = x_1[3] ? _value_272 : 1'b1;  // LookUpTable.swift:24
  wire _value_274 =  // LookUpTable.swift:24
    x_1[4] ? 1'b0 :
    x_0[3] ? 1'b0 :
    _value_264;
  wire _value_275 = x_0[1] ? _value_224 : 1'b1;  // LookUpTable.swift:24
  wire _value_276 = x_1[2] ? _value_275 : _value_270;  // LookUpTable.swift:24
  wire _value_277 = x_0[2] ? 1'b0 : _value_276;  // LookUpTable.swift:24
  wire _value_278 = x_0[2] ? 1'b0 : _value_216;  // LookUpTable.swift:24
  wire _value_279 = x_1[3] ? _value_277 : _value_278;  // LookUpTable.swift:24
  wire _value_280 = x_1[2] ? 1'b0 : _value_267;  // LookUpTable.swift:24
  wire _value_281 = x_0[2] ? _value_261 : 1'b1;  // LookUpTable.swift:24
  wire _value_282 = x_1[3] ? (x_0[2] ? _value_280 : 1'b1) : _value_281;  // LookUpTable.swift:24
  wire _value_283 = x_0[3] ? 1'b0 : _value_282;  // LookUpTable.swift:24
  wire _value_284 =  // LookUpTable.swift:24
    x_0[4] ? _value_274 :
    x_1[4] ? (x_0[3] ? _value_269 : 1'b1) :
    x_0[3] ? _value_273 :
    1'b1;
  wire _value_285 =  // LookUpTable.swift:24
    x_1[5] ? _value_284 :
    x_0[4] ? (x_1[4] ? (x_0[3] ? 1'b0 : _value_279) : _value_283) :
    1'b1;
  wire _value_286 =  // LookUpTable.swift:24
    x_0[6] ? _value_182 :
    x_1[6] ? _value_181 :
    1'b0;
  wire _value_287 = x_1[2] ? 1'b1 : _value_174;  // LookUpTable.swift:24
  wire _value_288 = x_0[2] ? _value_102 : _value_287;  // LookUpTable.swift:24
  wire _value_289 = x_1[3] ? 1'b1 : _value_288;  // LookUpTable.swift:24
  wire _value_290 = x_1[2] ? _value_101 : 1'b0;  // LookUpTable.swift:24
  wire _value_291 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_290 :
    _value_175;
  wire _value_292 = x_0[2] ? _value_24 : _value_113;  // LookUpTable.swift:24
  wire _value_293 = x_0[1] ? _value_94 : _value_27;  // LookUpTable.swift:24
  wire _value_294 = x_1[2] ? _value_293 : 1'b0;  // LookUpTable.swift:24
  wire _value_295 = x_0[2] ? _value_98 : _value_294;  // LookUpTable.swift:24
  wire _value_296 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_292 : 1'b0) :
    x_1[3] ? _value_295 :
    1'b0;
  wire _value_297 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? (x_0[3] ? _value_289 : _value_291) : 1'b0) :
    x_1[4] ? _value_296 :
    1'b0;
  wire _value_298 = x_0[2] ? _value_175 : 1'b0;  // LookUpTable.swift:24
  wire _value_299 = x_1[3] ? 1'b0 : _value_246;  // LookUpTable.swift:24
  wire _value_300 = x_1[2] ? _value_241 : _value_236;  // LookUpTable.swift:24
  wire _value_301 = x_0[2] ? _value_244 : _value_300;  // LookUpTable.swift:24
  wire _value_302 =  // LookUpTable.swift:24
    x_0[3] ? _value_299 :
    x_1[3] ? _value_301 :
    1'b1;
  wire _value_303 = ~x_1[1];  // LookUpTable.swift:24
  wire _value_304 = x_0[1] ? _value_303 : _value_235;  // LookUpTable.swift:24
  wire _value_305 = x_1[2] ? 1'b0 : _value_304;  // LookUpTable.swift:24
  wire _value_306 = x_0[2] ? _value_226 : _value_305;  // LookUpTable.swift:24
  wire _value_307 = x_1[2] ? _value_236 : 1'b1;  // LookUpTable.swift:24
  wire _value_308 = x_0[2] ? _value_245 : _value_307;  // LookUpTable.swift:24
  wire _value_309 = x_1[3] ? _value_227 : _value_308;  // LookUpTable.swift:24
  wire _value_310 = x_1[1] ? _value_209 : 1'b1;  // LookUpTable.swift:24
  wire _value_311 = x_0[1] ? _value_310 : 1'b1;  // LookUpTable.swift:24
  wire _value_312 = x_1[2] ? _value_311 : 1'b1;  // LookUpTable.swift:24
  wire _value_313 = x_0[2] ? _value_312 : 1'b1;  // LookUpTable.swift:24
  wire _value_314 = x_0[3] ? (x_1[3] ? _value_313 : 1'b1) : 1'b1;  // LookUpTable.swift:24
  // LookUpTable.swift:24
  wire _value_315 = x_1[4] ? (x_0[3] ? (x_1[3] ? 1'b0 : _value_306) : _value_309) : _value_314;
  wire _value_316 = x_0[4] ? (x_1[4] ? 1'b0 : _value_302) : _value_315;  // LookUpTable.swift:24
  wire _value_317 = x_1[1] ? 1'b0 : _value_209;  // LookUpTable.swift:24
  wire _value_318 = x_0[1] ? _value_317 : _value_303;  // LookUpTable.swift:24
  wire _value_319 = x_1[2] ? 1'b0 : _value_318;  // LookUpTable.swift:24
  wire _value_320 = x_0[2] ? 1'b0 : _value_319;  // LookUpTable.swift:24
  wire _value_321 =  // LookUpTable.swift:24
    x_0[3] ? 1'b0 :
    x_1[3] ? 1'b0 :
    _value_320;
  wire _value_322 = x_1[2] ? 1'b0 : _value_311;  // LookUpTable.swift:24
  wire _value_323 = x_0[1] ? _value_224 : _value_229;  // LookUpTable.swift:24
  wire _value_324 = x_1[2] ? _value_323 : 1'b1;  // LookUpTable.swift:24
  wire _value_325 = x_0[2] ? _value_322 : _value_324;  // LookUpTable.swift:24
  wire _value_326 = x_0[1] ? 1'b0 : _value_317;  // LookUpTable.swift:24
  wire _value_327 = x_1[2] ? 1'b0 : _value_326;  // LookUpTable.swift:24
  wire _value_328 = x_0[2] ? 1'b0 : _value_327;  // LookUpTable.swift:24
  wire _value_329 = x_0[1] ? _value_233 : _value_310;  // LookUpTable.swift:24
  wire _value_330 = x_1[2] ? _value_329 : 1'b1;  // LookUpTable.swift:24
  wire _value_331 =  // LookUpTable.swift:24
    x_1[3] ? _value_328 :
    x_0[2] ? _value_330 :
    1'b1;
  wire _value_332 = x_0[3] ? (x_1[3] ? 1'b0 : _value_325) : _value_331;  // LookUpTable.swift:24
  wire _value_333 = x_0[2] ? _value_305 : _value_324;  // LookUpTable.swift:24
  wire _value_334 = x_1[3] ? _value_257 : 1'b1;  // LookUpTable.swift:24
  wire _value_335 = x_0[3] ? (x_1[3] ? _value_333 : 1'b1) : _value_334;  // LookUpTable.swift:24
  wire _value_336 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? 1'b0 : _value_321) :
    x_1[4] ? 1'b0 :
    _value_332;
  wire _value_337 =  // LookUpTable.swift:24
    x_1[5] ? _value_336 :
    x_0[4] ? (x_1[4] ? _value_335 : 1'b1) :
    1'b1;
  wire _value_338 =  // LookUpTable.swift:24
    x_0[5] ? (x_1[5] ? _value_297 : 1'b0) :
    x_1[5] ? (x_0[4] ? (x_1[4] ? (x_0[3] ? (x_1[3] ? _value_298 : 1'b0) : 1'b0) : 1'b0) : 1'b0) :
    1'b0;
  wire _value_339 = x_0[1] ? _value_229 : _value_233;  // LookUpTable.swift:24
  wire _value_340 = x_1[2] ? 1'b0 : _value_339;  // LookUpTable.swift:24
  wire _value_341 = x_1[3] ? (x_0[2] ? _value_340 : _value_322) : 1'b1;  // LookUpTable.swift:24
  wire _value_342 = x_0[1] ? _value_224 : _value_317;  // LookUpTable.swift:24
  wire _value_343 = x_1[2] ? _value_342 : 1'b1;  // LookUpTable.swift:24
  wire _value_344 = x_0[1] ? _value_229 : _value_303;  // LookUpTable.swift:24
  wire _value_345 = x_1[2] ? _value_344 : 1'b1;  // LookUpTable.swift:24
  wire _value_346 = x_0[2] ? _value_343 : _value_345;  // LookUpTable.swift:24
  wire _value_347 = x_1[2] ? 1'b0 : _value_317;  // LookUpTable.swift:24
  wire _value_348 = x_1[2] ? 1'b0 : _value_344;  // LookUpTable.swift:24
  wire _value_349 = x_0[2] ? _value_347 : _value_348;  // LookUpTable.swift:24
  wire _value_350 = x_1[2] ? _value_310 : 1'b1;  // LookUpTable.swift:24
  wire _value_351 = x_0[2] ? _value_350 : 1'b1;  // LookUpTable.swift:24
  wire _value_352 =  // LookUpTable.swift:24
    x_0[3] ? 1'b0 :
    x_1[3] ? 1'b0 :
    _value_349;
  wire _value_353 =  // LookUpTable.swift:24
    x_1[4] ? 1'b0 :
    x_0[3] ? _value_341 :
    x_1[3] ? _value_346 :
    1'b1;
  wire _value_354 =  // LookUpTable.swift:24
    x_0[4] ? _value_353 :
    x_1[4] ? _value_352 :
    x_0[3] ? (x_1[3] ? _value_351 : 1'b1) :
    1'b1;
  wire _value_355 = x_0[1] ? _value_303 : _value_233;  // LookUpTable.swift:24
  wire _value_356 = x_1[2] ? 1'b0 : _value_355;  // LookUpTable.swift:24
  wire _value_357 = x_1[2] ? 1'b0 : _value_310;  // LookUpTable.swift:24
  wire _value_358 = x_0[2] ? _value_356 : _value_357;  // LookUpTable.swift:24
  wire _value_359 = ~x_1[2];  // LookUpTable.swift:24
  wire _value_360 = x_0[2] ? _value_322 : _value_359;  // LookUpTable.swift:24
  wire _value_361 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? 1'b0 : _value_358) :
    x_1[3] ? 1'b0 :
    _value_360;
  wire _value_362 = x_0[2] ? _value_359 : _value_343;  // LookUpTable.swift:24
  wire _value_363 = x_1[2] ? _value_317 : 1'b1;  // LookUpTable.swift:24
  wire _value_364 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? 1'b0 : _value_362) :
    x_1[3] ? 1'b0 :
    _value_363;
  wire _value_365 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? _value_361 : 1'b1) :
    x_1[4] ? _value_364 :
    1'b1;
  wire _value_366 =  // LookUpTable.swift:24
    x_1[6] ? _value_338 :
    x_0[5] ? (x_1[5] ? 1'b0 : _value_316) :
    _value_337;
  wire _value_367 = x_1[2] ? _value_59 : _value_34;  // LookUpTable.swift:24
  wire _value_368 = x_0[2] ? 1'b1 : _value_367;  // LookUpTable.swift:24
  wire _value_369 = x_1[2] ? _value_37 : _value_50;  // LookUpTable.swift:24
  wire _value_370 = x_1[3] ? _value_42 : _value_155;  // LookUpTable.swift:24
  wire _value_371 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? 1'b1 :
    _value_369;
  wire _value_372 = x_0[2] ? _value_367 : 1'b0;  // LookUpTable.swift:24
  wire _value_373 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? 1'b1 :
    x_1[3] ? _value_25 :
    _value_368;
  wire _value_374 = x_1[2] ? _value_189 : _value_146;  // LookUpTable.swift:24
  wire _value_375 = x_1[2] ? _value_55 : x_0[1];  // LookUpTable.swift:24
  wire _value_376 = x_0[2] ? 1'b1 : _value_375;  // LookUpTable.swift:24
  wire _value_377 = x_0[2] ? 1'b1 : x_0[1];  // LookUpTable.swift:24
  wire _value_378 =  // LookUpTable.swift:24
    x_0[3] ? _value_10 :
    x_1[3] ? (x_0[2] ? _value_374 : 1'b0) :
    _value_155;
  wire _value_379 =  // LookUpTable.swift:24
    x_1[4] ? _value_378 :
    x_0[3] ? (x_1[3] ? _value_376 : _value_377) :
    1'b0;
  wire _value_380 =  // LookUpTable.swift:24
    x_0[4] ? _value_373 :
    x_1[4] ? (x_0[3] ? _value_371 : _value_370) :
    x_0[3] ? (x_1[3] ? _value_372 : 1'b0) :
    1'b0;
  wire _value_381 = x_1[2] ? 1'b1 : _value_50;  // LookUpTable.swift:24
  wire _value_382 = x_1[2] ? 1'b1 : _value_34;  // LookUpTable.swift:24
  wire _value_383 = x_0[2] ? _value_113 : _value_382;  // LookUpTable.swift:24
  wire _value_384 = x_1[2] ? _value_112 : 1'b0;  // LookUpTable.swift:24
  wire _value_385 = x_1[3] ? (x_0[2] ? _value_384 : _value_86) : 1'b0;  // LookUpTable.swift:24
  wire _value_386 =  // LookUpTable.swift:24
    x_0[3] ? _value_26 :
    x_1[3] ? 1'b1 :
    _value_383;
  wire _value_387 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? _value_79 :
    x_1[3] ? (x_0[2] ? _value_38 : _value_381) :
    _value_155;
  wire _value_388 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_294 :
    _value_175;
  wire _value_389 =  // LookUpTable.swift:24
    x_0[3] ? _value_388 :
    x_1[3] ? _value_103 :
    _value_155;
  wire _value_390 = x_1[2] ? 1'b1 : x_1[1];  // LookUpTable.swift:24
  wire _value_391 = x_0[2] ? _value_119 : _value_390;  // LookUpTable.swift:24
  wire _value_392 = x_1[3] ? _value_391 : 1'b0;  // LookUpTable.swift:24
  wire _value_393 =  // LookUpTable.swift:24
    x_0[3] ? _value_392 :
    x_1[3] ? _value_390 :
    1'b0;
  wire _value_394 =  // LookUpTable.swift:24
    x_1[5] ? 1'b1 :
    x_0[4] ? _value_387 :
    x_1[4] ? _value_386 :
    x_0[3] ? _value_385 :
    1'b0;
  wire _value_395 =  // LookUpTable.swift:24
    x_0[5] ? _value_394 :
    x_1[5] ? 1'b1 :
    x_0[4] ? (x_1[4] ? _value_389 : 1'b0) :
    x_1[4] ? _value_393 :
    1'b0;
  wire _value_396 =  // LookUpTable.swift:24
    x_1[6] ? 1'b1 :
    x_0[5] ? 1'b1 :
    x_1[5] ? _value_380 :
    x_0[4] ? _value_379 :
    1'b0;
  wire _value_397 =  // LookUpTable.swift:24
    x_0[6] ? _value_366 :
    x_1[6] ? 1'b0 :
    x_0[5] ? (x_1[5] ? _value_354 : 1'b1) :
    x_1[5] ? _value_365 :
    1'b1;
  wire _value_398 =  // LookUpTable.swift:24
    x_1[7] ? _value_286 :
    x_0[6] ? (x_1[6] ? (x_0[5] ? _value_197 : 1'b0) : 1'b0) :
    x_1[6] ? (x_0[5] ? (x_1[5] ? 1'b0 : _value_223) : _value_260) :
    x_0[5] ? _value_285 :
    1'b1;
  wire _value_399 = x_0[1] ? _value_27 : _value_33;  // LookUpTable.swift:24
  wire _value_400 = x_1[2] ? 1'b1 : _value_399;  // LookUpTable.swift:24
  wire _value_401 = x_0[2] ? 1'b1 : _value_400;  // LookUpTable.swift:24
  wire _value_402 = x_0[2] ? _value_24 : _value_80;  // LookUpTable.swift:24
  wire _value_403 = x_0[1] ? 1'b1 : _value_31;  // LookUpTable.swift:24
  wire _value_404 = x_1[2] ? 1'b1 : _value_403;  // LookUpTable.swift:24
  wire _value_405 = x_0[2] ? _value_404 : _value_41;  // LookUpTable.swift:24
  wire _value_406 = x_1[3] ? 1'b1 : _value_405;  // LookUpTable.swift:24
  wire _value_407 = x_0[3] ? _value_406 : _value_43;  // LookUpTable.swift:24
  wire _value_408 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? (x_1[3] ? 1'b1 : _value_401) :
    x_1[3] ? _value_402 :
    _value_52;
  wire _value_409 = x_0[1] ? _value_22 : x_1[1];  // LookUpTable.swift:24
  wire _value_410 = x_1[2] ? _value_409 : 1'b0;  // LookUpTable.swift:24
  wire _value_411 = x_0[2] ? _value_40 : _value_410;  // LookUpTable.swift:24
  wire _value_412 = x_1[3] ? _value_411 : 1'b0;  // LookUpTable.swift:24
  wire _value_413 = x_0[3] ? _value_79 : _value_412;  // LookUpTable.swift:24
  wire _value_414 = x_0[2] ? _value_38 : _value_173;  // LookUpTable.swift:24
  wire _value_415 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? 1'b1 : _value_414) :
    x_1[3] ? _value_401 :
    _value_52;
  wire _value_416 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? 1'b1 : _value_413) :
    x_1[4] ? _value_415 :
    _value_157;
  wire _value_417 =  // LookUpTable.swift:24
    x_1[5] ? 1'b1 :
    x_0[4] ? _value_408 :
    x_1[4] ? _value_407 :
    _value_157;
  wire _value_418 = x_0[1] ? _value_204 : _value_235;  // LookUpTable.swift:24
  wire _value_419 = x_1[2] ? _value_418 : 1'b1;  // LookUpTable.swift:24
  wire _value_420 = x_0[2] ? _value_214 : _value_419;  // LookUpTable.swift:24
  wire _value_421 = x_1[3] ? _value_227 : _value_420;  // LookUpTable.swift:24
  wire _value_422 = x_1[2] ? 1'b0 : _value_265;  // LookUpTable.swift:24
  wire _value_423 = x_0[2] ? 1'b0 : _value_422;  // LookUpTable.swift:24
  wire _value_424 = x_0[1] ? _value_204 : 1'b1;  // LookUpTable.swift:24
  wire _value_425 = x_1[2] ? _value_225 : _value_424;  // LookUpTable.swift:24
  wire _value_426 = x_0[2] ? _value_425 : _value_307;  // LookUpTable.swift:24
  wire _value_427 = x_1[3] ? _value_423 : _value_426;  // LookUpTable.swift:24
  wire _value_428 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? 1'b0 : _value_421) :
    x_0[3] ? _value_427 :
    _value_334;
  wire _value_429 = x_1[2] ? _value_241 : _value_215;  // LookUpTable.swift:24
  wire _value_430 = x_0[2] ? _value_226 : _value_429;  // LookUpTable.swift:24
  wire _value_431 = x_0[2] ? _value_253 : 1'b1;  // LookUpTable.swift:24
  wire _value_432 = x_1[3] ? _value_430 : _value_431;  // LookUpTable.swift:24
  wire _value_433 = x_0[3] ? (x_1[3] ? 1'b0 : _value_423) : _value_432;  // LookUpTable.swift:24
  wire _value_434 = x_0[2] ? _value_214 : _value_245;  // LookUpTable.swift:24
  wire _value_435 = x_0[3] ? (x_1[3] ? 1'b0 : _value_434) : _value_247;  // LookUpTable.swift:24
  wire _value_436 = x_0[2] ? _value_307 : 1'b1;  // LookUpTable.swift:24
  wire _value_437 = x_0[3] ? (x_1[3] ? _value_436 : 1'b1) : 1'b1;  // LookUpTable.swift:24
  wire _value_438 = x_1[4] ? _value_435 : _value_437;  // LookUpTable.swift:24
  wire _value_439 = x_1[3] ? (x_0[2] ? _value_429 : 1'b1) : 1'b1;  // LookUpTable.swift:24
  wire _value_440 = x_0[3] ? _value_439 : 1'b1;  // LookUpTable.swift:24
  wire _value_441 =  // LookUpTable.swift:24
    x_1[5] ? (x_0[4] ? (x_1[4] ? (x_0[3] ? (x_1[3] ? _value_36 : 1'b0) : 1'b0) : 1'b0) : 1'b0) :
    x_0[4] ? 1'b0 :
    _value_428;
  wire _value_442 =  // LookUpTable.swift:24
    x_0[5] ? _value_417 :
    x_1[5] ? _value_416 :
    1'b0;
  wire _value_443 = x_0[2] ? _value_244 : _value_324;  // LookUpTable.swift:24
  wire _value_444 =  // LookUpTable.swift:24
    x_0[3] ? _value_299 :
    x_1[3] ? _value_443 :
    1'b1;
  wire _value_445 = x_1[2] ? _value_225 : _value_311;  // LookUpTable.swift:24
  wire _value_446 = x_0[2] ? _value_242 : _value_445;  // LookUpTable.swift:24
  wire _value_447 = x_0[2] ? 1'b0 : _value_340;  // LookUpTable.swift:24
  wire _value_448 = x_0[2] ? (x_1[2] ? _value_304 : 1'b1) : 1'b1;  // LookUpTable.swift:24
  wire _value_449 = x_1[3] ? _value_447 : _value_448;  // LookUpTable.swift:24
  // LookUpTable.swift:24
  wire _value_450 = x_1[4] ? (x_0[3] ? (x_1[3] ? 1'b0 : _value_446) : _value_449) : _value_437;
  wire _value_451 = x_0[1] ? _value_229 : _value_310;  // LookUpTable.swift:24
  wire _value_452 = x_1[2] ? 1'b0 : _value_451;  // LookUpTable.swift:24
  wire _value_453 = x_0[2] ? _value_452 : _value_324;  // LookUpTable.swift:24
  wire _value_454 =  // LookUpTable.swift:24
    x_0[3] ? _value_228 :
    x_1[3] ? 1'b0 :
    _value_453;
  wire _value_455 = x_1[3] ? _value_447 : _value_257;  // LookUpTable.swift:24
  wire _value_456 = x_1[2] ? _value_225 : _value_236;  // LookUpTable.swift:24
  wire _value_457 = x_0[1] ? _value_303 : _value_310;  // LookUpTable.swift:24
  wire _value_458 = x_1[2] ? _value_457 : 1'b1;  // LookUpTable.swift:24
  wire _value_459 = x_0[2] ? _value_456 : _value_458;  // LookUpTable.swift:24
  wire _value_460 = x_1[3] ? _value_459 : 1'b1;  // LookUpTable.swift:24
  wire _value_461 =  // LookUpTable.swift:24
    x_1[4] ? 1'b0 :
    x_0[3] ? _value_455 :
    _value_460;
  wire _value_462 = x_1[2] ? _value_241 : 1'b1;  // LookUpTable.swift:24
  wire _value_463 = x_0[2] ? _value_462 : _value_312;  // LookUpTable.swift:24
  wire _value_464 = x_0[3] ? (x_1[3] ? _value_463 : 1'b1) : 1'b1;  // LookUpTable.swift:24
  wire _value_465 =  // LookUpTable.swift:24
    x_1[5] ? (x_0[4] ? (x_1[4] ? (x_0[3] ? (x_1[3] ? _value_87 : 1'b0) : 1'b0) : 1'b0) : 1'b0) :
    x_0[4] ? (x_1[4] ? 1'b0 : _value_444) :
    _value_450;
  wire _value_466 = x_0[2] ? 1'b1 : _value_404;  // LookUpTable.swift:24
  wire _value_467 = x_1[2] ? _value_7 : _value_50;  // LookUpTable.swift:24
  wire _value_468 = x_0[2] ? _value_142 : 1'b0;  // LookUpTable.swift:24
  wire _value_469 = x_0[2] ? _value_38 : _value_41;  // LookUpTable.swift:24
  wire _value_470 = x_1[3] ? 1'b1 : _value_469;  // LookUpTable.swift:24
  wire _value_471 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? (x_1[3] ? 1'b1 : _value_466) :
    x_1[3] ? (x_0[2] ? 1'b1 : _value_467) :
    _value_468;
  wire _value_472 = x_0[2] ? _value_40 : _value_178;  // LookUpTable.swift:24
  wire _value_473 = x_1[3] ? _value_472 : 1'b0;  // LookUpTable.swift:24
  wire _value_474 = x_1[2] ? 1'b1 : _value_409;  // LookUpTable.swift:24
  wire _value_475 = x_0[2] ? 1'b1 : _value_474;  // LookUpTable.swift:24
  wire _value_476 = x_1[2] ? _value_169 : 1'b0;  // LookUpTable.swift:24
  wire _value_477 = x_0[2] ? _value_476 : 1'b0;  // LookUpTable.swift:24
  wire _value_478 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_102 :
    _value_381;
  wire _value_479 =  // LookUpTable.swift:24
    x_0[3] ? _value_478 :
    x_1[3] ? _value_475 :
    _value_477;
  wire _value_480 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? _value_79 :
    _value_473;
  wire _value_481 =  // LookUpTable.swift:24
    x_0[4] ? _value_480 :
    x_1[4] ? _value_479 :
    _value_157;
  wire _value_482 =  // LookUpTable.swift:24
    x_1[5] ? 1'b1 :
    x_0[4] ? _value_471 :
    x_1[4] ? (x_0[3] ? _value_470 : _value_43) :
    _value_157;
  wire _value_483 =  // LookUpTable.swift:24
    x_0[5] ? _value_465 :
    x_1[5] ? (x_0[4] ? (x_1[4] ? 1'b0 : _value_454) : _value_461) :
    x_0[4] ? (x_1[4] ? _value_464 : 1'b1) :
    1'b1;
  wire _value_484 =  // LookUpTable.swift:24
    x_1[6] ? _value_442 :
    x_0[5] ? _value_441 :
    x_1[5] ? (x_0[4] ? (x_1[4] ? 1'b0 : _value_433) : _value_438) :
    x_0[4] ? (x_1[4] ? _value_440 : 1'b1) :
    1'b1;
  wire _value_485 = x_1[2] ? _value_205 : _value_424;  // LookUpTable.swift:24
  wire _value_486 = x_0[2] ? 1'b0 : _value_485;  // LookUpTable.swift:24
  wire _value_487 = x_0[2] ? _value_485 : 1'b1;  // LookUpTable.swift:24
  wire _value_488 = x_1[3] ? _value_486 : _value_487;  // LookUpTable.swift:24
  wire _value_489 = x_1[2] ? _value_225 : _value_265;  // LookUpTable.swift:24
  wire _value_490 = x_1[1] ? _value_198 : _value_211;  // LookUpTable.swift:24
  wire _value_491 = x_0[1] ? 1'b0 : _value_490;  // LookUpTable.swift:24
  wire _value_492 = x_0[2] ? (x_1[2] ? 1'b0 : _value_491) : _value_216;  // LookUpTable.swift:24
  wire _value_493 = x_1[3] ? (x_0[2] ? 1'b0 : _value_489) : _value_492;  // LookUpTable.swift:24
  wire _value_494 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? 1'b0 : _value_488) :
    x_0[3] ? _value_493 :
    1'b1;
  wire _value_495 = x_1[2] ? _value_424 : 1'b1;  // LookUpTable.swift:24
  wire _value_496 = x_0[2] ? _value_495 : 1'b1;  // LookUpTable.swift:24
  wire _value_497 = x_1[3] ? _value_496 : 1'b1;  // LookUpTable.swift:24
  wire _value_498 = x_1[4] ? (x_0[3] ? _value_497 : 1'b1) : 1'b1;  // LookUpTable.swift:24
  wire _value_499 = x_1[2] ? _value_14 : _value_16;  // LookUpTable.swift:24
  wire _value_500 = x_0[2] ? _value_24 : _value_367;  // LookUpTable.swift:24
  wire _value_501 = x_0[1] ? _value_22 : _value_1;  // LookUpTable.swift:24
  wire _value_502 = x_1[2] ? _value_501 : _value_34;  // LookUpTable.swift:24
  wire _value_503 = x_0[2] ? _value_502 : 1'b0;  // LookUpTable.swift:24
  wire _value_504 =  // LookUpTable.swift:24
    x_0[3] ? 1'b1 :
    x_1[3] ? 1'b1 :
    x_0[2] ? 1'b1 :
    _value_499;
  wire _value_505 = x_1[2] ? _value_189 : _value_19;  // LookUpTable.swift:24
  wire _value_506 = x_0[2] ? 1'b1 : _value_505;  // LookUpTable.swift:24
  wire _value_507 = x_1[2] ? _value_7 : _value_56;  // LookUpTable.swift:24
  wire _value_508 = x_0[2] ? _value_507 : 1'b0;  // LookUpTable.swift:24
  wire _value_509 = x_0[1] ? _value_188 : 1'b0;  // LookUpTable.swift:24
  wire _value_510 = x_1[2] ? _value_509 : 1'b0;  // LookUpTable.swift:24
  wire _value_511 = x_0[2] ? _value_510 : 1'b0;  // LookUpTable.swift:24
  wire _value_512 =  // LookUpTable.swift:24
    x_0[3] ? 1'b1 :
    x_1[3] ? 1'b1 :
    _value_506;
  // LookUpTable.swift:24
  wire _value_513 = x_1[3] ? (x_0[2] ? (x_1[2] ? _value_56 : _value_16) : 1'b0) : 1'b0;
  wire _value_514 =  // LookUpTable.swift:24
    x_1[4] ? _value_512 :
    x_0[3] ? _value_26 :
    x_1[3] ? _value_508 :
    _value_511;
  wire _value_515 =  // LookUpTable.swift:24
    x_0[4] ? 1'b1 :
    x_1[4] ? _value_504 :
    x_0[3] ? (x_1[3] ? _value_25 : _value_500) :
    x_1[3] ? _value_503 :
    1'b0;
  wire _value_516 =  // LookUpTable.swift:24
    x_1[5] ? (x_0[4] ? _value_494 : 1'b1) :
    x_0[4] ? _value_498 :
    1'b1;
  wire _value_517 = x_0[2] ? 1'b1 : _value_73;  // LookUpTable.swift:24
  wire _value_518 = x_0[2] ? 1'b1 : _value_55;  // LookUpTable.swift:24
  wire _value_519 =  // LookUpTable.swift:24
    x_0[3] ? 1'b1 :
    x_1[3] ? _value_517 :
    _value_518;
  wire _value_520 = x_1[2] ? _value_2 : _value_146;  // LookUpTable.swift:24
  wire _value_521 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? 1'b1 : _value_520) :
    x_0[2] ? _value_8 :
    _value_86;
  wire _value_522 = x_1[2] ? _value_2 : x_0[1];  // LookUpTable.swift:24
  wire _value_523 = x_1[2] ? _value_64 : _value_16;  // LookUpTable.swift:24
  wire _value_524 = x_0[2] ? _value_523 : 1'b0;  // LookUpTable.swift:24
  wire _value_525 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? _value_521 : 1'b0) :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_522 : 1'b0) : _value_524) :
    1'b0;
  wire _value_526 =  // LookUpTable.swift:24
    x_1[5] ? 1'b1 :
    x_0[4] ? 1'b1 :
    x_1[4] ? _value_519 :
    x_0[3] ? 1'b1 :
    _value_377;
  wire _value_527 =  // LookUpTable.swift:24
    x_0[5] ? _value_516 :
    x_1[5] ? _value_515 :
    x_0[4] ? _value_514 :
    x_1[4] ? (x_0[3] ? _value_513 : 1'b0) :
    1'b0;
  wire _value_528 = x_1[2] ? 1'b1 : _value_55;  // LookUpTable.swift:24
  wire _value_529 = x_0[2] ? 1'b1 : _value_528;  // LookUpTable.swift:24
  wire _value_530 = x_1[2] ? _value_68 : _value_509;  // LookUpTable.swift:24
  wire _value_531 = x_0[2] ? (x_1[2] ? _value_23 : _value_55) : 1'b0;  // LookUpTable.swift:24
  wire _value_532 = x_1[2] ? x_0[1] : _value_68;  // LookUpTable.swift:24
  wire _value_533 = x_0[2] ? _value_532 : 1'b0;  // LookUpTable.swift:24
  wire _value_534 = x_0[2] ? _value_64 : 1'b0;  // LookUpTable.swift:24
  wire _value_535 =  // LookUpTable.swift:24
    x_0[3] ? 1'b1 :
    x_1[3] ? _value_531 :
    _value_533;
  wire _value_536 =  // LookUpTable.swift:24
    x_0[4] ? 1'b1 :
    x_1[4] ? 1'b1 :
    x_0[3] ? 1'b1 :
    x_1[3] ? _value_529 :
    x_0[2] ? 1'b1 :
    _value_530;
  wire _value_537 =  // LookUpTable.swift:24
    x_1[6] ? _value_527 :
    x_0[5] ? _value_526 :
    x_1[5] ? (x_0[4] ? _value_525 : 1'b0) :
    1'b0;
  wire _value_538 =  // LookUpTable.swift:24
    x_0[6] ? _value_484 :
    x_1[6] ? _value_483 :
    x_0[5] ? _value_482 :
    x_1[5] ? _value_481 :
    1'b0;
  wire _value_539 = x_1[2] ? 1'b0 : _value_457;  // LookUpTable.swift:24
  wire _value_540 = x_0[2] ? _value_327 : _value_539;  // LookUpTable.swift:24
  wire _value_541 = x_1[2] ? _value_326 : 1'b1;  // LookUpTable.swift:24
  wire _value_542 =  // LookUpTable.swift:24
    x_1[3] ? 1'b0 :
    x_0[2] ? _value_541 :
    _value_458;
  // LookUpTable.swift:24
  wire _value_543 = x_1[4] ? (x_0[3] ? (x_1[3] ? 1'b0 : _value_540) : _value_542) : 1'b1;
  wire _value_544 = x_1[3] ? (x_0[2] ? _value_226 : _value_340) : 1'b1;  // LookUpTable.swift:24
  wire _value_545 = x_0[1] ? _value_317 : _value_229;  // LookUpTable.swift:24
  wire _value_546 = x_1[2] ? _value_545 : 1'b1;  // LookUpTable.swift:24
  wire _value_547 = x_0[2] ? _value_322 : _value_546;  // LookUpTable.swift:24
  wire _value_548 =  // LookUpTable.swift:24
    x_0[3] ? _value_544 :
    x_1[3] ? _value_547 :
    1'b1;
  wire _value_549 = x_1[2] ? 1'b1 : _value_99;  // LookUpTable.swift:24
  wire _value_550 = x_0[1] ? _value_94 : _value_31;  // LookUpTable.swift:24
  wire _value_551 = x_1[2] ? _value_550 : 1'b0;  // LookUpTable.swift:24
  wire _value_552 = x_0[2] ? _value_551 : _value_86;  // LookUpTable.swift:24
  wire _value_553 = x_0[2] ? _value_113 : _value_173;  // LookUpTable.swift:24
  wire _value_554 = x_1[3] ? _value_553 : 1'b0;  // LookUpTable.swift:24
  wire _value_555 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? 1'b1 :
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_549 :
    _value_98;
  wire _value_556 =  // LookUpTable.swift:24
    x_0[4] ? _value_543 :
    x_1[4] ? _value_548 :
    1'b1;
  wire _value_557 = x_0[2] ? _value_458 : 1'b1;  // LookUpTable.swift:24
  wire _value_558 = x_0[3] ? (x_1[3] ? _value_557 : 1'b1) : 1'b1;  // LookUpTable.swift:24
  wire _value_559 = x_1[2] ? 1'b1 : _value_293;  // LookUpTable.swift:24
  wire _value_560 = x_1[2] ? 1'b1 : _value_104;  // LookUpTable.swift:24
  wire _value_561 = x_0[2] ? _value_559 : _value_560;  // LookUpTable.swift:24
  wire _value_562 = x_0[2] ? _value_117 : _value_90;  // LookUpTable.swift:24
  wire _value_563 =  // LookUpTable.swift:24
    x_0[3] ? 1'b1 :
    x_1[3] ? 1'b1 :
    _value_561;
  wire _value_564 = x_0[2] ? _value_290 : _value_117;  // LookUpTable.swift:24
  wire _value_565 = x_0[1] ? _value_88 : _value_33;  // LookUpTable.swift:24
  wire _value_566 = x_1[2] ? _value_565 : 1'b0;  // LookUpTable.swift:24
  wire _value_567 = x_0[2] ? _value_566 : 1'b0;  // LookUpTable.swift:24
  wire _value_568 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? 1'b1 : _value_564) :
    x_1[3] ? _value_25 :
    _value_567;
  wire _value_569 =  // LookUpTable.swift:24
    x_1[4] ? _value_563 :
    x_0[3] ? (x_1[3] ? _value_562 : 1'b0) :
    1'b0;
  wire _value_570 =  // LookUpTable.swift:24
    x_1[5] ? _value_556 :
    x_0[4] ? _value_555 :
    x_1[4] ? 1'b1 :
    x_0[3] ? (x_1[3] ? _value_25 : _value_552) :
    _value_554;
  wire _value_571 =  // LookUpTable.swift:24
    x_0[5] ? _value_570 :
    x_1[5] ? (x_0[4] ? (x_1[4] ? _value_558 : 1'b1) : 1'b1) :
    x_0[4] ? _value_569 :
    x_1[4] ? _value_568 :
    1'b0;
  wire _value_572 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_96 : _value_287) : 1'b0) :
    x_1[3] ? (x_0[2] ? _value_382 : _value_290) :
    1'b0;
  wire _value_573 = x_1[2] ? _value_95 : 1'b0;  // LookUpTable.swift:24
  wire _value_574 = x_1[2] ? x_1[1] : 1'b0;  // LookUpTable.swift:24
  wire _value_575 = x_0[2] ? _value_122 : _value_90;  // LookUpTable.swift:24
  wire _value_576 = x_1[3] ? _value_575 : 1'b0;  // LookUpTable.swift:24
  wire _value_577 = x_1[2] ? 1'b1 : _value_114;  // LookUpTable.swift:24
  wire _value_578 = x_0[2] ? 1'b1 : _value_577;  // LookUpTable.swift:24
  wire _value_579 = x_1[3] ? 1'b1 : _value_119;  // LookUpTable.swift:24
  wire _value_580 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? (x_1[3] ? 1'b1 : _value_578) :
    _value_579;
  wire _value_581 =  // LookUpTable.swift:24
    x_0[4] ? _value_580 :
    x_1[4] ? 1'b1 :
    x_1[3] ? 1'b1 :
    _value_390;
  wire _value_582 =  // LookUpTable.swift:24
    x_1[5] ? 1'b1 :
    x_0[4] ? (x_1[4] ? _value_572 : 1'b0) :
    x_1[4] ? (x_0[3] ? (x_1[3] ? (x_0[2] ? _value_573 : _value_574) : 1'b0) : _value_576) :
    1'b0;
  wire _value_583 = x_0[2] ? 1'b1 : _value_119;  // LookUpTable.swift:24
  wire _value_584 = x_1[2] ? 1'b1 : _value_565;  // LookUpTable.swift:24
  wire _value_585 = x_1[2] ? _value_23 : 1'b0;  // LookUpTable.swift:24
  wire _value_586 = x_0[2] ? _value_585 : _value_134;  // LookUpTable.swift:24
  wire _value_587 = x_1[2] ? _value_127 : 1'b0;  // LookUpTable.swift:24
  wire _value_588 = x_0[2] ? _value_574 : _value_587;  // LookUpTable.swift:24
  wire _value_589 = x_1[3] ? 1'b1 : _value_588;  // LookUpTable.swift:24
  wire _value_590 = x_1[3] ? 1'b1 : _value_122;  // LookUpTable.swift:24
  wire _value_591 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? (x_1[3] ? 1'b1 : _value_586) :
    _value_589;
  wire _value_592 =  // LookUpTable.swift:24
    x_1[5] ? _value_354 :
    x_0[4] ? 1'b1 :
    x_1[4] ? 1'b1 :
    x_0[3] ? (x_1[3] ? 1'b1 : _value_583) :
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_128 :
    _value_584;
  wire _value_593 =  // LookUpTable.swift:24
    x_0[5] ? _value_582 :
    x_1[5] ? _value_581 :
    1'b0;
  wire _value_594 =  // LookUpTable.swift:24
    x_1[6] ? _value_571 :
    x_0[5] ? (x_1[5] ? (x_0[4] ? (x_1[4] ? (x_0[3] ? _value_176 : 1'b0) : 1'b0) : 1'b0) :
        _value_316) :
    _value_337;
  wire _value_595 = x_1[2] ? 1'b1 : _value_501;  // LookUpTable.swift:24
  wire _value_596 = x_0[2] ? 1'b1 : _value_595;  // LookUpTable.swift:24
  wire _value_597 = x_1[2] ? _value_14 : _value_34;  // LookUpTable.swift:24
  wire _value_598 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_8 :
    _value_597;
  wire _value_599 = x_0[1] ? _value_13 : 1'b0;  // LookUpTable.swift:24
  wire _value_600 = x_1[2] ? _value_599 : 1'b0;  // LookUpTable.swift:24
  wire _value_601 = x_0[2] ? _value_600 : 1'b0;  // LookUpTable.swift:24
  wire _value_602 = x_0[3] ? (x_1[3] ? _value_601 : 1'b0) : 1'b0;  // LookUpTable.swift:24
  wire _value_603 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? 1'b1 :
    x_1[3] ? _value_596 :
    x_0[2] ? _value_183 :
    _value_86;
  wire _value_604 = x_1[2] ? _value_101 : _value_34;  // LookUpTable.swift:24
  wire _value_605 = x_1[2] ? 1'b1 : _value_550;  // LookUpTable.swift:24
  wire _value_606 = x_0[2] ? 1'b1 : _value_605;  // LookUpTable.swift:24
  wire _value_607 = x_0[1] ? _value_31 : _value_33;  // LookUpTable.swift:24
  wire _value_608 = x_1[2] ? _value_607 : 1'b0;  // LookUpTable.swift:24
  wire _value_609 = x_0[2] ? _value_608 : 1'b0;  // LookUpTable.swift:24
  wire _value_610 = x_0[3] ? (x_1[3] ? _value_609 : 1'b0) : 1'b0;  // LookUpTable.swift:24
  wire _value_611 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? 1'b1 : _value_606) :
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_604 :
    _value_175;
  wire _value_612 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? _value_79 :
    x_1[3] ? (x_0[2] ? _value_549 : _value_604) :
    1'b0;
  wire _value_613 =  // LookUpTable.swift:24
    x_0[4] ? _value_612 :
    x_1[4] ? _value_611 :
    _value_610;
  wire _value_614 =  // LookUpTable.swift:24
    x_1[5] ? 1'b1 :
    x_0[4] ? _value_603 :
    x_1[4] ? (x_0[3] ? _value_598 : _value_43) :
    _value_602;
  wire _value_615 = x_1[2] ? _value_7 : _value_68;  // LookUpTable.swift:24
  wire _value_616 =  // LookUpTable.swift:24
    x_1[3] ? _value_184 :
    x_0[2] ? _value_615 :
    1'b0;
  wire _value_617 = x_1[2] ? _value_265 : _value_236;  // LookUpTable.swift:24
  wire _value_618 = x_0[2] ? 1'b0 : _value_617;  // LookUpTable.swift:24
  wire _value_619 = x_1[3] ? _value_227 : _value_618;  // LookUpTable.swift:24
  wire _value_620 = x_0[3] ? 1'b0 : _value_619;  // LookUpTable.swift:24
  wire _value_621 = x_1[2] ? _value_241 : _value_255;  // LookUpTable.swift:24
  wire _value_622 =  // LookUpTable.swift:24
    x_1[3] ? 1'b0 :
    x_0[2] ? 1'b0 :
    _value_621;
  wire _value_623 =  // LookUpTable.swift:24
    x_0[3] ? _value_622 :
    x_1[3] ? _value_246 :
    _value_436;
  wire _value_624 = x_0[2] ? _value_617 : 1'b1;  // LookUpTable.swift:24
  wire _value_625 = x_1[3] ? _value_624 : 1'b1;  // LookUpTable.swift:24
  wire _value_626 =  // LookUpTable.swift:24
    x_1[4] ? _value_623 :
    x_0[3] ? _value_625 :
    1'b1;
  wire _value_627 = x_1[2] ? _value_491 : _value_424;  // LookUpTable.swift:24
  wire _value_628 = ~x_0[1];  // LookUpTable.swift:24
  wire _value_629 = x_1[2] ? _value_261 : _value_628;  // LookUpTable.swift:24
  wire _value_630 = x_0[2] ? 1'b0 : _value_629;  // LookUpTable.swift:24
  wire _value_631 = x_0[2] ? 1'b0 : _value_628;  // LookUpTable.swift:24
  wire _value_632 =  // LookUpTable.swift:24
    x_0[3] ? _value_208 :
    x_1[3] ? (x_0[2] ? _value_627 : 1'b1) :
    _value_436;
  wire _value_633 =  // LookUpTable.swift:24
    x_1[4] ? _value_632 :
    x_0[3] ? (x_1[3] ? _value_630 : _value_631) :
    1'b1;
  wire _value_634 =  // LookUpTable.swift:24
    x_0[5] ? _value_614 :
    x_1[5] ? _value_613 :
    1'b0;
  wire _value_635 = x_1[3] ? _value_288 : 1'b0;  // LookUpTable.swift:24
  wire _value_636 =  // LookUpTable.swift:24
    x_0[3] ? _value_635 :
    x_1[3] ? (x_0[2] ? _value_290 : _value_587) :
    1'b0;
  wire _value_637 = x_1[2] ? 1'b0 : _value_255;  // LookUpTable.swift:24
  wire _value_638 =  // LookUpTable.swift:24
    x_0[3] ? _value_299 :
    x_1[3] ? (x_0[2] ? _value_242 : _value_637) :
    _value_436;
  wire _value_639 = x_1[2] ? 1'b0 : _value_236;  // LookUpTable.swift:24
  wire _value_640 = x_0[2] ? _value_340 : _value_639;  // LookUpTable.swift:24
  wire _value_641 = x_1[2] ? _value_339 : 1'b1;  // LookUpTable.swift:24
  wire _value_642 = x_0[2] ? _value_641 : _value_307;  // LookUpTable.swift:24
  wire _value_643 =  // LookUpTable.swift:24
    x_0[3] ? _value_228 :
    x_1[3] ? 1'b0 :
    _value_640;
  wire _value_644 =  // LookUpTable.swift:24
    x_1[4] ? _value_643 :
    x_0[3] ? (x_1[3] ? _value_642 : 1'b1) :
    1'b1;
  wire _value_645 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? _value_636 : 1'b0) :
    x_1[4] ? _value_92 :
    1'b0;
  wire _value_646 =  // LookUpTable.swift:24
    x_1[3] ? 1'b0 :
    x_0[2] ? _value_546 :
    _value_458;
  wire _value_647 =  // LookUpTable.swift:24
    x_0[3] ? _value_646 :
    x_1[3] ? _value_328 :
    _value_436;
  wire _value_648 = x_1[2] ? 1'b0 : _value_303;  // LookUpTable.swift:24
  wire _value_649 = x_0[2] ? _value_347 : _value_648;  // LookUpTable.swift:24
  wire _value_650 = x_1[3] ? _value_649 : 1'b1;  // LookUpTable.swift:24
  wire _value_651 =  // LookUpTable.swift:24
    x_0[3] ? _value_650 :
    x_1[3] ? _value_648 :
    1'b1;
  wire _value_652 =  // LookUpTable.swift:24
    x_1[5] ? _value_645 :
    x_0[4] ? (x_1[4] ? 1'b0 : _value_638) :
    _value_644;
  wire _value_653 = x_0[2] ? (x_1[2] ? _value_61 : _value_55) : 1'b0;  // LookUpTable.swift:24
  wire _value_654 =  // LookUpTable.swift:24
    x_0[3] ? _value_5 :
    x_1[3] ? _value_153 :
    _value_45;
  wire _value_655 = x_0[2] ? _value_115 : _value_134;  // LookUpTable.swift:24
  wire _value_656 = x_1[3] ? _value_655 : 1'b0;  // LookUpTable.swift:24
  wire _value_657 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? (x_1[3] ? 1'b1 : _value_161) :
    x_1[3] ? _value_97 :
    _value_91;
  wire _value_658 =  // LookUpTable.swift:24
    x_0[4] ? _value_657 :
    x_1[4] ? 1'b1 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_560 : x_1[2]) : 1'b0) :
    _value_656;
  wire _value_659 =  // LookUpTable.swift:24
    x_1[5] ? 1'b1 :
    x_0[4] ? 1'b1 :
    x_1[4] ? _value_654 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? 1'b1 : _value_20) : _value_653) :
    1'b0;
  wire _value_660 =  // LookUpTable.swift:24
    x_0[5] ? _value_652 :
    x_1[5] ? 1'b0 :
    x_0[4] ? (x_1[4] ? _value_647 : 1'b1) :
    x_1[4] ? _value_651 :
    1'b1;
  wire _value_661 =  // LookUpTable.swift:24
    x_1[6] ? _value_634 :
    x_0[5] ? (x_1[5] ? (x_0[4] ? (x_1[4] ? (x_0[3] ? _value_616 : 1'b0) : _value_47) : 1'b0) :
        1'b0) :
    x_1[5] ? (x_0[4] ? (x_1[4] ? 1'b0 : _value_620) : _value_626) :
    x_0[4] ? _value_633 :
    1'b1;
  wire _value_662 =  // LookUpTable.swift:24
    x_0[6] ? _value_594 :
    x_1[6] ? _value_593 :
    x_0[5] ? _value_592 :
    x_1[5] ? _value_365 :
    x_0[4] ? _value_591 :
    x_1[4] ? 1'b1 :
    x_0[3] ? _value_590 :
    x_1[3] ? 1'b1 :
    _value_123;
  wire _value_663 =  // LookUpTable.swift:24
    x_1[7] ? _value_538 :
    x_0[6] ? _value_537 :
    x_1[6] ? (x_0[5] ? (x_1[5] ? (x_0[4] ? (x_1[4] ? (x_0[3] ? (x_1[3] ? _value_148 : 1'b0) :
        1'b0) : 1'b0) : 1'b0) : _value_223) : _value_260) :
    x_0[5] ? _value_285 :
    x_1[5] ? _value_536 :
    x_0[4] ? 1'b1 :
    x_1[4] ? _value_535 :
    x_0[3] ? 1'b1 :
    x_1[3] ? _value_534 :
    _value_66;
  wire _value_664 = x_0[3] ? _value_79 : _value_43;  // LookUpTable.swift:24
  wire _value_665 = x_0[1] ? _value_229 : _value_235;  // LookUpTable.swift:24
  wire _value_666 = x_1[2] ? 1'b0 : _value_665;  // LookUpTable.swift:24
  wire _value_667 = x_0[2] ? 1'b0 : _value_666;  // LookUpTable.swift:24
  wire _value_668 = x_0[2] ? _value_226 : _value_300;  // LookUpTable.swift:24
  wire _value_669 = x_1[3] ? _value_668 : _value_257;  // LookUpTable.swift:24
  wire _value_670 = x_0[1] ? 1'b0 : _value_233;  // LookUpTable.swift:24
  wire _value_671 = x_1[2] ? 1'b0 : _value_670;  // LookUpTable.swift:24
  wire _value_672 = x_0[2] ? _value_671 : _value_245;  // LookUpTable.swift:24
  wire _value_673 = x_0[3] ? (x_1[3] ? 1'b0 : _value_672) : _value_247;  // LookUpTable.swift:24
  wire _value_674 =  // LookUpTable.swift:24
    x_1[4] ? _value_157 :
    x_0[3] ? (x_1[3] ? 1'b0 : _value_667) :
    _value_669;
  wire _value_675 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? 1'b1 : _value_664) :
    x_1[4] ? _value_664 :
    1'b0;
  wire _value_676 = x_0[1] ? _value_224 : _value_303;  // LookUpTable.swift:24
  wire _value_677 = x_1[2] ? _value_676 : 1'b1;  // LookUpTable.swift:24
  wire _value_678 = x_0[2] ? _value_244 : _value_677;  // LookUpTable.swift:24
  wire _value_679 =  // LookUpTable.swift:24
    x_0[3] ? _value_299 :
    x_1[3] ? _value_678 :
    1'b1;
  wire _value_680 = x_0[2] ? _value_242 : _value_456;  // LookUpTable.swift:24
  wire _value_681 = x_1[3] ? _value_667 : _value_257;  // LookUpTable.swift:24
  wire _value_682 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? _value_157 : _value_679) :
    x_1[4] ? (x_0[3] ? (x_1[3] ? 1'b0 : _value_680) : _value_681) :
    _value_437;
  wire _value_683 =  // LookUpTable.swift:24
    x_1[5] ? _value_675 :
    x_0[4] ? _value_674 :
    x_1[4] ? _value_673 :
    _value_437;
  wire _value_684 = x_1[2] ? 1'b1 : _value_141;  // LookUpTable.swift:24
  wire _value_685 = x_0[2] ? 1'b1 : _value_684;  // LookUpTable.swift:24
  wire _value_686 = x_1[2] ? _value_403 : _value_34;  // LookUpTable.swift:24
  wire _value_687 = x_0[2] ? _value_686 : 1'b0;  // LookUpTable.swift:24
  wire _value_688 = x_1[3] ? _value_687 : 1'b0;  // LookUpTable.swift:24
  wire _value_689 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? 1'b1 : _value_685) :
    x_1[3] ? _value_151 :
    _value_601;
  wire _value_690 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? (x_1[3] ? _value_238 : 1'b1) : 1'b1) :
    x_0[3] ? 1'b1 :
    x_1[3] ? _value_25 :
    x_0[2] ? _value_3 :
    _value_49;
  wire _value_691 =  // LookUpTable.swift:24
    x_1[3] ? _value_30 :
    x_0[2] ? (x_1[2] ? _value_14 : _value_50) :
    1'b0;
  wire _value_692 =  // LookUpTable.swift:24
    x_0[4] ? _value_690 :
    x_1[4] ? _value_689 :
    x_0[3] ? _value_688 :
    1'b0;
  wire _value_693 = x_0[2] ? 1'b1 : _value_40;  // LookUpTable.swift:24
  wire _value_694 = x_0[2] ? _value_24 : _value_369;  // LookUpTable.swift:24
  wire _value_695 = x_1[2] ? _value_399 : 1'b0;  // LookUpTable.swift:24
  wire _value_696 = x_0[2] ? _value_695 : 1'b0;  // LookUpTable.swift:24
  wire _value_697 = x_1[2] ? _value_7 : _value_599;  // LookUpTable.swift:24
  wire _value_698 = x_0[2] ? _value_697 : _value_86;  // LookUpTable.swift:24
  wire _value_699 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? 1'b1 : _value_693) :
    x_1[3] ? _value_694 :
    _value_696;
  wire _value_700 =  // LookUpTable.swift:24
    x_1[4] ? _value_440 :
    x_0[3] ? 1'b1 :
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_8 :
    _value_502;
  wire _value_701 =  // LookUpTable.swift:24
    x_1[5] ? _value_692 :
    x_0[4] ? (x_1[4] ? (x_0[3] ? _value_691 : _value_156) : 1'b0) :
    _value_428;
  wire _value_702 =  // LookUpTable.swift:24
    x_0[5] ? _value_683 :
    x_1[5] ? _value_682 :
    x_0[4] ? (x_1[4] ? 1'b1 : _value_407) :
    x_1[4] ? _value_413 :
    1'b0;
  wire _value_703 = x_0[2] ? 1'b1 : _value_170;  // LookUpTable.swift:24
  wire _value_704 = x_0[2] ? _value_410 : _value_86;  // LookUpTable.swift:24
  wire _value_705 =  // LookUpTable.swift:24
    x_0[3] ? _value_26 :
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_84 :
    _value_573;
  wire _value_706 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? (x_1[3] ? _value_308 : 1'b1) : 1'b1) :
    x_0[3] ? _value_165 :
    x_1[3] ? _value_703 :
    _value_609;
  wire _value_707 =  // LookUpTable.swift:24
    x_0[4] ? _value_706 :
    x_1[4] ? _value_705 :
    x_0[3] ? (x_1[3] ? _value_704 : 1'b0) :
    1'b0;
  wire _value_708 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_85 : _value_155) :
    x_1[3] ? (x_0[2] ? _value_100 : _value_51) :
    1'b0;
  wire _value_709 = x_1[2] ? _value_23 : _value_50;  // LookUpTable.swift:24
  wire _value_710 = x_0[2] ? _value_38 : _value_709;  // LookUpTable.swift:24
  wire _value_711 = x_0[2] ? _value_604 : _value_608;  // LookUpTable.swift:24
  wire _value_712 =  // LookUpTable.swift:24
    x_0[3] ? 1'b1 :
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_605 :
    _value_604;
  wire _value_713 =  // LookUpTable.swift:24
    x_1[4] ? _value_464 :
    x_0[3] ? (x_1[3] ? 1'b1 : _value_710) :
    x_1[3] ? _value_693 :
    _value_696;
  wire _value_714 =  // LookUpTable.swift:24
    x_1[5] ? _value_707 :
    x_0[4] ? (x_1[4] ? _value_157 : _value_444) :
    _value_450;
  wire _value_715 = x_0[2] ? 1'b0 : _value_671;  // LookUpTable.swift:24
  wire _value_716 = x_1[2] ? _value_205 : _value_255;  // LookUpTable.swift:24
  wire _value_717 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? 1'b0 : _value_716) :
    x_0[2] ? _value_419 :
    1'b1;
  wire _value_718 = x_0[2] ? _value_242 : _value_245;  // LookUpTable.swift:24
  wire _value_719 = x_0[3] ? (x_1[3] ? 1'b0 : _value_718) : _value_247;  // LookUpTable.swift:24
  wire _value_720 =  // LookUpTable.swift:24
    x_1[4] ? _value_157 :
    x_0[3] ? (x_1[3] ? 1'b0 : _value_715) :
    _value_717;
  wire _value_721 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? 1'b1 : _value_154) :
    x_1[4] ? _value_162 :
    1'b0;
  wire _value_722 = x_0[2] ? _value_244 : _value_462;  // LookUpTable.swift:24
  wire _value_723 =  // LookUpTable.swift:24
    x_0[3] ? _value_299 :
    x_1[3] ? _value_722 :
    1'b1;
  wire _value_724 = x_0[2] ? _value_327 : _value_637;  // LookUpTable.swift:24
  wire _value_725 = x_1[2] ? 1'b0 : _value_676;  // LookUpTable.swift:24
  wire _value_726 = x_1[2] ? _value_451 : 1'b1;  // LookUpTable.swift:24
  wire _value_727 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? 1'b0 : _value_725) :
    x_0[2] ? _value_726 :
    1'b1;
  wire _value_728 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? _value_157 : _value_723) :
    x_1[4] ? (x_0[3] ? (x_1[3] ? 1'b0 : _value_724) : _value_727) :
    _value_437;
  wire _value_729 =  // LookUpTable.swift:24
    x_1[5] ? _value_721 :
    x_0[4] ? _value_720 :
    x_1[4] ? _value_719 :
    _value_437;
  wire _value_730 =  // LookUpTable.swift:24
    x_0[5] ? _value_714 :
    x_1[5] ? (x_0[4] ? (x_1[4] ? _value_708 : _value_454) : _value_461) :
    x_0[4] ? _value_713 :
    x_1[4] ? _value_712 :
    x_0[3] ? (x_1[3] ? _value_711 : 1'b0) :
    1'b0;
  wire _value_731 =  // LookUpTable.swift:24
    x_1[6] ? _value_702 :
    x_0[5] ? _value_701 :
    x_1[5] ? (x_0[4] ? (x_1[4] ? _value_157 : _value_433) : _value_438) :
    x_0[4] ? _value_700 :
    x_1[4] ? _value_699 :
    x_0[3] ? (x_1[3] ? _value_698 : 1'b0) :
    1'b0;
  wire _value_732 = x_0[2] ? 1'b1 : _value_15;  // LookUpTable.swift:24
  wire _value_733 = x_0[2] ? _value_73 : _value_600;  // LookUpTable.swift:24
  wire _value_734 = x_1[2] ? _value_2 : _value_19;  // LookUpTable.swift:24
  wire _value_735 = x_1[2] ? _value_146 : _value_34;  // LookUpTable.swift:24
  wire _value_736 = x_0[2] ? _value_735 : 1'b0;  // LookUpTable.swift:24
  wire _value_737 =  // LookUpTable.swift:24
    x_1[3] ? _value_25 :
    x_0[2] ? 1'b1 :
    _value_734;
  wire _value_738 = x_1[2] ? _value_23 : _value_2;  // LookUpTable.swift:24
  wire _value_739 = x_0[2] ? _value_738 : 1'b0;  // LookUpTable.swift:24
  wire _value_740 = x_1[2] ? _value_19 : _value_34;  // LookUpTable.swift:24
  wire _value_741 =  // LookUpTable.swift:24
    x_1[3] ? _value_739 :
    x_0[2] ? _value_740 :
    1'b0;
  wire _value_742 =  // LookUpTable.swift:24
    x_0[3] ? _value_737 :
    x_1[3] ? _value_736 :
    1'b0;
  wire _value_743 =  // LookUpTable.swift:24
    x_0[4] ? _value_494 :
    x_1[4] ? 1'b1 :
    x_0[3] ? 1'b1 :
    x_1[3] ? _value_732 :
    _value_733;
  wire _value_744 = x_0[2] ? _value_15 : _value_600;  // LookUpTable.swift:24
  wire _value_745 = x_1[2] ? _value_213 : _value_215;  // LookUpTable.swift:24
  wire _value_746 =  // LookUpTable.swift:24
    x_1[3] ? 1'b0 :
    x_0[2] ? 1'b0 :
    _value_745;
  wire _value_747 = x_0[2] ? _value_226 : _value_617;  // LookUpTable.swift:24
  wire _value_748 = x_0[1] ? _value_224 : _value_199;  // LookUpTable.swift:24
  wire _value_749 = x_1[2] ? _value_748 : _value_236;  // LookUpTable.swift:24
  wire _value_750 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_227 : _value_747) :
    x_1[3] ? (x_0[2] ? _value_749 : 1'b1) :
    1'b1;
  wire _value_751 = x_1[2] ? _value_491 : _value_219;  // LookUpTable.swift:24
  wire _value_752 =  // LookUpTable.swift:24
    x_1[3] ? 1'b0 :
    x_0[2] ? 1'b0 :
    _value_751;
  wire _value_753 = x_1[2] ? _value_205 : _value_262;  // LookUpTable.swift:24
  wire _value_754 = x_0[2] ? _value_753 : 1'b1;  // LookUpTable.swift:24
  wire _value_755 = x_0[1] ? _value_490 : 1'b1;  // LookUpTable.swift:24
  wire _value_756 = x_1[2] ? _value_755 : 1'b1;  // LookUpTable.swift:24
  wire _value_757 = x_0[2] ? _value_756 : 1'b1;  // LookUpTable.swift:24
  wire _value_758 =  // LookUpTable.swift:24
    x_0[3] ? _value_228 :
    x_1[3] ? _value_754 :
    _value_757;
  wire _value_759 = x_1[2] ? _value_262 : _value_215;  // LookUpTable.swift:24
  wire _value_760 = x_1[3] ? (x_0[2] ? _value_759 : 1'b1) : 1'b1;  // LookUpTable.swift:24
  wire _value_761 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? (x_0[3] ? (x_1[3] ? _value_732 : _value_744) : _value_196) : _value_602) :
    x_1[4] ? (x_0[3] ? 1'b0 : _value_746) :
    _value_750;
  wire _value_762 =  // LookUpTable.swift:24
    x_1[5] ? _value_743 :
    x_0[4] ? _value_498 :
    x_1[4] ? _value_742 :
    x_0[3] ? _value_741 :
    1'b0;
  wire _value_763 = x_1[2] ? _value_64 : _value_34;  // LookUpTable.swift:24
  wire _value_764 = x_0[2] ? 1'b1 : _value_763;  // LookUpTable.swift:24
  wire _value_765 = x_0[2] ? (x_1[2] ? _value_7 : _value_55) : 1'b0;  // LookUpTable.swift:24
  wire _value_766 =  // LookUpTable.swift:24
    x_0[3] ? 1'b1 :
    x_1[3] ? _value_376 :
    _value_764;
  wire _value_767 =  // LookUpTable.swift:24
    x_1[4] ? _value_766 :
    x_0[3] ? 1'b1 :
    x_1[3] ? _value_765 :
    _value_533;
  wire _value_768 = x_1[3] ? _value_9 : _value_518;  // LookUpTable.swift:24
  wire _value_769 =  // LookUpTable.swift:24
    x_0[3] ? 1'b1 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_64 : _value_509) : 1'b0) :
    1'b0;
  wire _value_770 = x_0[2] ? 1'b0 : _value_280;  // LookUpTable.swift:24
  wire _value_771 = x_0[2] ? 1'b0 : _value_261;  // LookUpTable.swift:24
  wire _value_772 = x_1[3] ? _value_770 : _value_771;  // LookUpTable.swift:24
  wire _value_773 =  // LookUpTable.swift:24
    x_1[4] ? _value_769 :
    x_0[3] ? _value_768 :
    1'b0;
  wire _value_774 = x_1[2] ? _value_200 : _value_424;  // LookUpTable.swift:24
  wire _value_775 = x_0[2] ? _value_206 : _value_307;  // LookUpTable.swift:24
  wire _value_776 = x_1[3] ? (x_0[2] ? 1'b0 : _value_774) : _value_775;  // LookUpTable.swift:24
  wire _value_777 = x_1[2] ? _value_200 : _value_628;  // LookUpTable.swift:24
  wire _value_778 = x_1[2] ? _value_270 : _value_215;  // LookUpTable.swift:24
  wire _value_779 = x_0[2] ? _value_778 : 1'b1;  // LookUpTable.swift:24
  wire _value_780 = x_1[3] ? (x_0[2] ? _value_777 : 1'b1) : _value_779;  // LookUpTable.swift:24
  wire _value_781 = x_1[2] ? _value_56 : _value_509;  // LookUpTable.swift:24
  wire _value_782 = x_1[2] ? _value_23 : _value_189;  // LookUpTable.swift:24
  wire _value_783 = x_1[3] ? 1'b1 : _value_517;  // LookUpTable.swift:24
  wire _value_784 =  // LookUpTable.swift:24
    x_0[3] ? 1'b1 :
    x_1[3] ? (x_0[2] ? 1'b1 : _value_781) :
    x_0[2] ? _value_782 :
    1'b0;
  wire _value_785 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? _value_776 : 1'b1) :
    x_0[3] ? _value_780 :
    1'b1;
  wire _value_786 = x_1[2] ? x_0[1] : _value_64;  // LookUpTable.swift:24
  wire _value_787 = x_0[2] ? 1'b1 : _value_786;  // LookUpTable.swift:24
  wire _value_788 = x_0[2] ? 1'b1 : _value_64;  // LookUpTable.swift:24
  wire _value_789 =  // LookUpTable.swift:24
    x_0[4] ? _value_785 :
    x_1[4] ? _value_784 :
    x_0[3] ? _value_783 :
    x_1[3] ? (x_0[2] ? _value_69 : 1'b0) :
    1'b0;
  wire _value_790 =  // LookUpTable.swift:24
    x_1[5] ? (x_0[4] ? _value_767 : 1'b0) :
    x_0[4] ? _value_773 :
    x_1[4] ? (x_0[3] ? 1'b0 : _value_772) :
    x_0[3] ? 1'b0 :
    _value_631;
  wire _value_791 =  // LookUpTable.swift:24
    x_0[5] ? _value_762 :
    x_1[5] ? _value_761 :
    x_0[4] ? (x_1[4] ? (x_0[3] ? 1'b0 : _value_752) : _value_758) :
    x_1[4] ? (x_0[3] ? _value_760 : 1'b1) :
    x_0[3] ? 1'b1 :
    _value_10;
  wire _value_792 = x_1[3] ? _value_426 : 1'b1;  // LookUpTable.swift:24
  wire _value_793 = x_1[3] ? 1'b1 : _value_184;  // LookUpTable.swift:24
  wire _value_794 = x_0[2] ? 1'b1 : _value_38;  // LookUpTable.swift:24
  wire _value_795 = x_1[2] ? _value_23 : _value_599;  // LookUpTable.swift:24
  wire _value_796 = x_0[2] ? 1'b1 : _value_795;  // LookUpTable.swift:24
  wire _value_797 = x_1[2] ? _value_59 : 1'b0;  // LookUpTable.swift:24
  wire _value_798 = x_0[2] ? _value_797 : 1'b0;  // LookUpTable.swift:24
  wire _value_799 = x_0[2] ? _value_144 : _value_51;  // LookUpTable.swift:24
  wire _value_800 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? 1'b1 : _value_794) :
    x_1[3] ? _value_796 :
    _value_798;
  wire _value_801 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? _value_792 : 1'b1) :
    x_0[3] ? 1'b1 :
    _value_793;
  wire _value_802 = x_0[2] ? _value_738 : _value_86;  // LookUpTable.swift:24
  wire _value_803 =  // LookUpTable.swift:24
    x_0[3] ? _value_793 :
    x_1[3] ? _value_185 :
    1'b0;
  wire _value_804 =  // LookUpTable.swift:24
    x_1[4] ? _value_803 :
    x_0[3] ? (x_1[3] ? _value_802 : _value_511) :
    1'b0;
  wire _value_805 =  // LookUpTable.swift:24
    x_0[4] ? _value_801 :
    x_1[4] ? _value_800 :
    x_0[3] ? (x_1[3] ? _value_799 : _value_155) :
    1'b0;
  wire _value_806 = x_0[3] ? 1'b1 : _value_26;  // LookUpTable.swift:24
  wire _value_807 = x_1[2] ? _value_23 : _value_141;  // LookUpTable.swift:24
  wire _value_808 = x_0[2] ? 1'b1 : _value_807;  // LookUpTable.swift:24
  wire _value_809 = x_0[2] ? _value_499 : 1'b0;  // LookUpTable.swift:24
  wire _value_810 =  // LookUpTable.swift:24
    x_0[3] ? 1'b1 :
    x_1[3] ? _value_808 :
    _value_809;
  wire _value_811 =  // LookUpTable.swift:24
    x_1[5] ? _value_805 :
    x_0[4] ? _value_804 :
    _value_222;
  wire _value_812 = x_1[2] ? _value_2 : _value_16;  // LookUpTable.swift:24
  wire _value_813 = x_1[2] ? _value_61 : _value_68;  // LookUpTable.swift:24
  wire _value_814 = x_1[2] ? _value_56 : _value_146;  // LookUpTable.swift:24
  wire _value_815 =  // LookUpTable.swift:24
    x_1[3] ? _value_9 :
    x_0[2] ? 1'b1 :
    _value_814;
  wire _value_816 =  // LookUpTable.swift:24
    x_0[3] ? 1'b1 :
    x_1[3] ? (x_0[2] ? 1'b1 : _value_812) :
    x_0[2] ? _value_813 :
    1'b0;
  wire _value_817 = x_1[2] ? 1'b0 : _value_261;  // LookUpTable.swift:24
  wire _value_818 =  // LookUpTable.swift:24
    x_0[2] ? 1'b0 :
    x_1[2] ? _value_275 :
    _value_755;
  wire _value_819 = x_1[3] ? (x_0[2] ? 1'b0 : _value_817) : _value_818;  // LookUpTable.swift:24
  wire _value_820 =  // LookUpTable.swift:24
    x_1[4] ? _value_816 :
    x_0[3] ? _value_815 :
    _value_46;
  wire _value_821 = x_0[2] ? 1'b1 : _value_510;  // LookUpTable.swift:24
  wire _value_822 = x_1[2] ? _value_56 : x_0[1];  // LookUpTable.swift:24
  wire _value_823 = x_0[2] ? _value_822 : 1'b0;  // LookUpTable.swift:24
  wire _value_824 = x_0[2] ? x_0[1] : 1'b0;  // LookUpTable.swift:24
  wire _value_825 = x_0[2] ? (x_1[2] ? _value_225 : _value_261) : 1'b1;  // LookUpTable.swift:24
  wire _value_826 = x_1[2] ? _value_628 : _value_275;  // LookUpTable.swift:24
  wire _value_827 = x_0[2] ? _value_826 : 1'b1;  // LookUpTable.swift:24
  wire _value_828 =  // LookUpTable.swift:24
    x_0[3] ? 1'b0 :
    x_1[3] ? _value_825 :
    _value_827;
  wire _value_829 =  // LookUpTable.swift:24
    x_1[4] ? _value_828 :
    x_0[3] ? 1'b0 :
    x_1[3] ? (x_0[2] ? _value_270 : 1'b1) :
    _value_272;
  wire _value_830 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? (x_1[3] ? _value_821 : _value_653) : 1'b0) :
    x_0[3] ? (x_1[3] ? _value_823 : _value_824) :
    1'b0;
  wire _value_831 =  // LookUpTable.swift:24
    x_0[4] ? _value_820 :
    x_1[4] ? 1'b0 :
    x_0[3] ? 1'b0 :
    _value_819;
  wire _value_832 =  // LookUpTable.swift:24
    x_0[5] ? _value_811 :
    x_1[5] ? (x_0[4] ? (x_1[4] ? _value_157 : _value_240) : _value_252) :
    x_0[4] ? (x_1[4] ? _value_259 : _value_806) :
    x_1[4] ? _value_810 :
    x_0[3] ? (x_1[3] ? _value_500 : _value_372) :
    1'b0;
  wire _value_833 =  // LookUpTable.swift:24
    x_1[6] ? _value_791 :
    x_0[5] ? _value_790 :
    x_1[5] ? _value_789 :
    x_0[4] ? 1'b1 :
    x_1[4] ? (x_0[3] ? (x_1[3] ? _value_376 : _value_787) : 1'b0) :
    x_0[3] ? _value_788 :
    1'b0;
  wire _value_834 =  // LookUpTable.swift:24
    x_0[6] ? _value_731 :
    x_1[6] ? _value_730 :
    x_0[5] ? _value_729 :
    x_1[5] ? _value_728 :
    x_0[4] ? (x_1[4] ? 1'b1 : _value_44) :
    x_1[4] ? _value_82 :
    1'b0;
  wire _value_835 = x_0[2] ? 1'b1 : _value_549;  // LookUpTable.swift:24
  wire _value_836 = x_1[3] ? 1'b1 : _value_835;  // LookUpTable.swift:24
  wire _value_837 = x_1[2] ? 1'b1 : _value_607;  // LookUpTable.swift:24
  wire _value_838 = x_0[2] ? _value_837 : _value_115;  // LookUpTable.swift:24
  wire _value_839 = x_0[2] ? _value_837 : _value_100;  // LookUpTable.swift:24
  wire _value_840 = x_1[2] ? 1'b0 : _value_323;  // LookUpTable.swift:24
  wire _value_841 = x_0[2] ? _value_840 : _value_322;  // LookUpTable.swift:24
  wire _value_842 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_835 : _value_298) :
    x_1[3] ? _value_839 :
    1'b0;
  wire _value_843 = x_0[1] ? _value_317 : _value_233;  // LookUpTable.swift:24
  wire _value_844 = x_1[2] ? _value_843 : 1'b1;  // LookUpTable.swift:24
  wire _value_845 = x_0[2] ? _value_340 : _value_456;  // LookUpTable.swift:24
  wire _value_846 = x_1[3] ? _value_845 : 1'b1;  // LookUpTable.swift:24
  wire _value_847 =  // LookUpTable.swift:24
    x_1[3] ? _value_227 :
    x_0[2] ? _value_844 :
    _value_307;
  wire _value_848 = x_0[3] ? _value_847 : _value_846;  // LookUpTable.swift:24
  wire _value_849 =  // LookUpTable.swift:24
    x_1[4] ? _value_842 :
    x_0[3] ? 1'b0 :
    x_1[3] ? 1'b0 :
    _value_841;
  wire _value_850 =  // LookUpTable.swift:24
    x_0[4] ? _value_543 :
    x_1[4] ? _value_548 :
    x_0[3] ? _value_836 :
    x_1[3] ? 1'b1 :
    _value_838;
  wire _value_851 = x_0[2] ? _value_175 : _value_86;  // LookUpTable.swift:24
  wire _value_852 = x_0[2] ? _value_585 : _value_573;  // LookUpTable.swift:24
  wire _value_853 =  // LookUpTable.swift:24
    x_1[4] ? _value_558 :
    x_0[3] ? (x_1[3] ? _value_25 : _value_851) :
    x_1[3] ? (x_0[2] ? _value_96 : _value_560) :
    1'b0;
  wire _value_854 = x_1[2] ? 1'b0 : _value_545;  // LookUpTable.swift:24
  wire _value_855 = x_1[2] ? 1'b0 : _value_329;  // LookUpTable.swift:24
  wire _value_856 = x_0[2] ? _value_854 : _value_855;  // LookUpTable.swift:24
  wire _value_857 = x_0[2] ? _value_345 : _value_312;  // LookUpTable.swift:24
  wire _value_858 =  // LookUpTable.swift:24
    x_0[3] ? 1'b0 :
    x_1[3] ? 1'b0 :
    _value_856;
  wire _value_859 = x_0[2] ? _value_541 : _value_345;  // LookUpTable.swift:24
  wire _value_860 = x_0[1] ? _value_310 : _value_235;  // LookUpTable.swift:24
  wire _value_861 = x_1[2] ? _value_860 : 1'b1;  // LookUpTable.swift:24
  wire _value_862 = x_0[2] ? _value_861 : 1'b1;  // LookUpTable.swift:24
  wire _value_863 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? 1'b0 : _value_859) :
    x_1[3] ? _value_227 :
    _value_862;
  wire _value_864 = x_1[3] ? 1'b1 : _value_103;  // LookUpTable.swift:24
  wire _value_865 =  // LookUpTable.swift:24
    x_1[4] ? _value_858 :
    x_0[3] ? (x_1[3] ? _value_857 : 1'b1) :
    1'b1;
  wire _value_866 =  // LookUpTable.swift:24
    x_0[4] ? _value_853 :
    x_1[4] ? 1'b1 :
    x_0[3] ? (x_1[3] ? _value_852 : 1'b0) :
    x_1[3] ? (x_0[2] ? _value_105 : _value_86) :
    1'b0;
  wire _value_867 =  // LookUpTable.swift:24
    x_1[5] ? _value_850 :
    x_0[4] ? _value_849 :
    x_1[4] ? _value_610 :
    _value_848;
  wire _value_868 = x_0[2] ? _value_24 : _value_837;  // LookUpTable.swift:24
  wire _value_869 = x_0[2] ? _value_384 : 1'b0;  // LookUpTable.swift:24
  wire _value_870 = x_0[2] ? _value_381 : _value_384;  // LookUpTable.swift:24
  wire _value_871 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? _value_460 : 1'b1) :
    x_0[3] ? (x_1[3] ? 1'b1 : _value_868) :
    x_1[3] ? _value_794 :
    _value_869;
  wire _value_872 =  // LookUpTable.swift:24
    x_0[4] ? _value_871 :
    x_1[4] ? (x_0[3] ? 1'b1 : _value_289) :
    x_0[3] ? (x_1[3] ? _value_870 : 1'b0) :
    _value_156;
  wire _value_873 = x_0[2] ? _value_173 : _value_573;  // LookUpTable.swift:24
  wire _value_874 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_873 : 1'b0) :
    x_1[3] ? _value_567 :
    1'b0;
  wire _value_875 = x_0[2] ? _value_24 : _value_170;  // LookUpTable.swift:24
  wire _value_876 = x_0[2] ? _value_100 : _value_90;  // LookUpTable.swift:24
  wire _value_877 =  // LookUpTable.swift:24
    x_1[4] ? _value_335 :
    x_0[3] ? (x_1[3] ? 1'b1 : _value_875) :
    x_1[3] ? 1'b1 :
    _value_876;
  wire _value_878 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? (x_0[3] ? _value_291 : _value_635) : _value_321) :
    x_1[4] ? _value_874 :
    _value_332;
  wire _value_879 =  // LookUpTable.swift:24
    x_1[5] ? _value_872 :
    x_0[4] ? (x_1[4] ? _value_157 : _value_302) :
    _value_315;
  wire _value_880 =  // LookUpTable.swift:24
    x_0[5] ? _value_867 :
    x_1[5] ? _value_866 :
    x_0[4] ? _value_865 :
    x_1[4] ? _value_863 :
    x_0[3] ? 1'b1 :
    _value_864;
  wire _value_881 = x_0[2] ? _value_129 : _value_382;  // LookUpTable.swift:24
  wire _value_882 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? 1'b1 : _value_391) :
    x_1[3] ? 1'b1 :
    _value_881;
  wire _value_883 = x_0[2] ? _value_290 : _value_134;  // LookUpTable.swift:24
  wire _value_884 = x_1[3] ? (x_0[2] ? _value_319 : _value_539) : 1'b1;  // LookUpTable.swift:24
  wire _value_885 = x_0[2] ? _value_639 : _value_541;  // LookUpTable.swift:24
  wire _value_886 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_120 :
    _value_584;
  wire _value_887 =  // LookUpTable.swift:24
    x_0[3] ? _value_884 :
    x_1[3] ? _value_885 :
    1'b1;
  wire _value_888 = x_1[2] ? _value_318 : 1'b1;  // LookUpTable.swift:24
  wire _value_889 = x_1[2] ? _value_303 : 1'b1;  // LookUpTable.swift:24
  wire _value_890 = x_0[2] ? _value_888 : _value_889;  // LookUpTable.swift:24
  wire _value_891 = x_0[2] ? _value_350 : _value_312;  // LookUpTable.swift:24
  wire _value_892 = x_1[3] ? _value_578 : 1'b0;  // LookUpTable.swift:24
  wire _value_893 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_587 :
    _value_122;
  wire _value_894 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_890 : 1'b1) :
    x_1[3] ? _value_891 :
    1'b1;
  wire _value_895 =  // LookUpTable.swift:24
    x_1[4] ? _value_887 :
    x_0[3] ? _value_886 :
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_585 :
    _value_294;
  wire _value_896 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? _value_882 : 1'b0) :
    x_1[4] ? (x_0[3] ? (x_1[3] ? 1'b1 : _value_883) : _value_589) :
    1'b0;
  wire _value_897 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_122 :
    _value_566;
  wire _value_898 =  // LookUpTable.swift:24
    x_0[2] ? 1'b0 :
    x_1[2] ? 1'b0 :
    _value_342;
  wire _value_899 = x_1[3] ? _value_119 : 1'b0;  // LookUpTable.swift:24
  wire _value_900 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? _value_897 : x_1[3]) :
    x_0[3] ? (x_1[3] ? 1'b0 : _value_898) :
    x_1[3] ? 1'b0 :
    _value_347;
  wire _value_901 = x_0[2] ? _value_390 : _value_129;  // LookUpTable.swift:24
  wire _value_902 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? _value_392 :
    x_1[3] ? _value_901 :
    1'b0;
  wire _value_903 =  // LookUpTable.swift:24
    x_0[4] ? _value_900 :
    x_1[4] ? (x_0[3] ? (x_1[3] ? _value_103 : 1'b0) : _value_899) :
    x_1[3] ? 1'b0 :
    _value_648;
  wire _value_904 =  // LookUpTable.swift:24
    x_1[5] ? _value_896 :
    x_0[4] ? _value_895 :
    x_1[4] ? _value_894 :
    x_0[3] ? _value_893 :
    _value_892;
  wire _value_905 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_96 :
    _value_98;
  wire _value_906 =  // LookUpTable.swift:24
    x_0[3] ? _value_905 :
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_115 :
    _value_587;
  wire _value_907 = x_0[2] ? 1'b0 : _value_347;  // LookUpTable.swift:24
  wire _value_908 = x_1[2] ? 1'b0 : _value_860;  // LookUpTable.swift:24
  wire _value_909 = x_0[2] ? _value_356 : _value_908;  // LookUpTable.swift:24
  wire _value_910 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_103 : _value_91) :
    x_1[3] ? (x_0[2] ? _value_120 : _value_287) :
    1'b0;
  wire _value_911 = x_0[2] ? _value_584 : x_1[2];  // LookUpTable.swift:24
  wire _value_912 = x_1[2] ? _value_225 : 1'b1;  // LookUpTable.swift:24
  wire _value_913 = x_0[2] ? _value_912 : _value_363;  // LookUpTable.swift:24
  wire _value_914 = x_1[2] ? _value_355 : 1'b1;  // LookUpTable.swift:24
  wire _value_915 =  // LookUpTable.swift:24
    x_1[3] ? 1'b0 :
    x_0[2] ? _value_889 :
    _value_914;
  wire _value_916 = x_0[3] ? (x_1[3] ? 1'b0 : _value_913) : _value_915;  // LookUpTable.swift:24
  wire _value_917 = x_0[2] ? _value_117 : _value_574;  // LookUpTable.swift:24
  wire _value_918 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? 1'b0 : _value_350) :
    x_1[3] ? 1'b0 :
    _value_351;
  wire _value_919 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_917 : 1'b0) :
    x_1[3] ? _value_574 :
    1'b0;
  wire _value_920 =  // LookUpTable.swift:24
    x_1[5] ? _value_354 :
    x_0[4] ? (x_1[4] ? _value_906 : 1'b0) :
    x_1[4] ? _value_910 :
    x_0[3] ? (x_1[3] ? 1'b0 : _value_907) :
    x_1[3] ? 1'b0 :
    _value_909;
  wire _value_921 =  // LookUpTable.swift:24
    x_0[5] ? _value_904 :
    x_1[5] ? _value_903 :
    x_0[4] ? _value_902 :
    x_1[4] ? 1'b1 :
    x_1[3] ? _value_129 :
    1'b0;
  wire _value_922 =  // LookUpTable.swift:24
    x_1[6] ? _value_880 :
    x_0[5] ? _value_879 :
    x_1[5] ? _value_878 :
    x_0[4] ? _value_877 :
    x_1[4] ? _value_806 :
    x_0[3] ? _value_554 :
    _value_385;
  wire _value_923 = x_0[2] ? _value_38 : _value_686;  // LookUpTable.swift:24
  wire _value_924 = x_0[2] ? _value_474 : _value_80;  // LookUpTable.swift:24
  wire _value_925 =  // LookUpTable.swift:24
    x_0[3] ? _value_79 :
    x_1[3] ? _value_924 :
    1'b0;
  wire _value_926 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? (x_1[3] ? 1'b1 : _value_923) :
    _value_43;
  wire _value_927 = x_0[3] ? _value_109 : 1'b0;  // LookUpTable.swift:24
  wire _value_928 = x_1[2] ? 1'b0 : _value_748;  // LookUpTable.swift:24
  wire _value_929 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? 1'b0 : _value_928) :
    x_0[2] ? _value_485 :
    _value_307;
  wire _value_930 = x_1[2] ? _value_213 : _value_236;  // LookUpTable.swift:24
  wire _value_931 =  // LookUpTable.swift:24
    x_1[3] ? 1'b0 :
    x_0[2] ? _value_206 :
    _value_930;
  wire _value_932 = x_0[3] ? _value_931 : _value_247;  // LookUpTable.swift:24
  wire _value_933 = x_0[1] ? _value_212 : 1'b1;  // LookUpTable.swift:24
  wire _value_934 = x_1[2] ? _value_933 : 1'b1;  // LookUpTable.swift:24
  wire _value_935 = x_0[2] ? _value_934 : 1'b1;  // LookUpTable.swift:24
  wire _value_936 =  // LookUpTable.swift:24
    x_1[4] ? _value_927 :
    x_0[3] ? 1'b0 :
    _value_929;
  wire _value_937 =  // LookUpTable.swift:24
    x_0[4] ? _value_926 :
    x_1[4] ? _value_925 :
    1'b0;
  wire _value_938 = x_1[2] ? _value_326 : _value_236;  // LookUpTable.swift:24
  wire _value_939 =  // LookUpTable.swift:24
    x_0[3] ? _value_299 :
    x_1[3] ? (x_0[2] ? _value_840 : _value_938) :
    1'b1;
  wire _value_940 = x_1[2] ? 1'b0 : _value_843;  // LookUpTable.swift:24
  wire _value_941 = x_0[2] ? 1'b0 : _value_940;  // LookUpTable.swift:24
  wire _value_942 =  // LookUpTable.swift:24
    x_1[3] ? 1'b0 :
    x_0[2] ? _value_938 :
    _value_458;
  wire _value_943 = x_0[1] ? _value_233 : _value_235;  // LookUpTable.swift:24
  wire _value_944 = x_1[2] ? _value_943 : 1'b1;  // LookUpTable.swift:24
  wire _value_945 = x_0[2] ? _value_944 : 1'b1;  // LookUpTable.swift:24
  wire _value_946 =  // LookUpTable.swift:24
    x_0[3] ? _value_79 :
    x_1[3] ? _value_414 :
    1'b0;
  wire _value_947 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? (x_1[3] ? 1'b1 : _value_402) :
    _value_43;
  wire _value_948 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? _value_927 : _value_939) :
    x_1[4] ? (x_0[3] ? (x_1[3] ? 1'b0 : _value_941) : _value_942) :
    x_0[3] ? (x_1[3] ? _value_945 : 1'b1) :
    1'b1;
  wire _value_949 =  // LookUpTable.swift:24
    x_1[5] ? _value_937 :
    x_0[4] ? _value_936 :
    x_1[4] ? _value_932 :
    x_0[3] ? (x_1[3] ? _value_935 : 1'b1) :
    1'b1;
  wire _value_950 = x_1[2] ? _value_205 : _value_275;  // LookUpTable.swift:24
  wire _value_951 =  // LookUpTable.swift:24
    x_1[3] ? _value_486 :
    x_0[2] ? _value_950 :
    1'b1;
  wire _value_952 = x_0[2] ? _value_3 : _value_17;  // LookUpTable.swift:24
  wire _value_953 = x_0[2] ? 1'b1 : _value_735;  // LookUpTable.swift:24
  wire _value_954 =  // LookUpTable.swift:24
    x_0[3] ? 1'b1 :
    x_1[3] ? _value_732 :
    _value_952;
  wire _value_955 = x_0[2] ? _value_375 : 1'b0;  // LookUpTable.swift:24
  wire _value_956 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? 1'b1 :
    _value_768;
  wire _value_957 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? (x_0[3] ? _value_951 : 1'b1) : _value_251) :
    x_1[4] ? _value_954 :
    x_0[3] ? (x_1[3] ? _value_732 : _value_953) :
    _value_46;
  wire _value_958 =  // LookUpTable.swift:24
    x_0[3] ? 1'b1 :
    x_1[3] ? 1'b1 :
    x_0[2] ? 1'b1 :
    _value_782;
  wire _value_959 =  // LookUpTable.swift:24
    x_1[5] ? _value_957 :
    x_0[4] ? _value_956 :
    x_1[4] ? (x_0[3] ? (x_1[3] ? _value_955 : _value_524) : 1'b0) :
    1'b0;
  wire _value_960 =  // LookUpTable.swift:24
    x_0[5] ? _value_949 :
    x_1[5] ? _value_948 :
    x_0[4] ? _value_947 :
    x_1[4] ? _value_946 :
    1'b0;
  wire _value_961 = x_1[3] ? _value_540 : 1'b1;  // LookUpTable.swift:24
  wire _value_962 = x_0[2] ? _value_541 : _value_914;  // LookUpTable.swift:24
  wire _value_963 = x_0[2] ? _value_98 : _value_573;  // LookUpTable.swift:24
  wire _value_964 =  // LookUpTable.swift:24
    x_0[3] ? _value_961 :
    x_1[3] ? _value_962 :
    1'b1;
  wire _value_965 = x_0[2] ? _value_287 : _value_382;  // LookUpTable.swift:24
  wire _value_966 =  // LookUpTable.swift:24
    x_1[4] ? _value_964 :
    x_0[3] ? _value_836 :
    x_1[3] ? 1'b1 :
    _value_963;
  wire _value_967 =  // LookUpTable.swift:24
    x_0[4] ? _value_966 :
    x_1[4] ? _value_314 :
    x_0[3] ? (x_1[3] ? _value_835 : _value_91) :
    x_1[3] ? _value_965 :
    1'b0;
  wire _value_968 = x_0[2] ? _value_134 : _value_574;  // LookUpTable.swift:24
  wire _value_969 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? (x_1[3] ? _value_968 : 1'b0) :
    _value_576;
  wire _value_970 =  // LookUpTable.swift:24
    x_1[4] ? _value_647 :
    x_0[3] ? 1'b1 :
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_24 :
    _value_559;
  wire _value_971 =  // LookUpTable.swift:24
    x_0[4] ? _value_969 :
    x_1[4] ? (x_0[3] ? _value_864 : _value_579) :
    1'b0;
  wire _value_972 =  // LookUpTable.swift:24
    x_1[5] ? _value_967 :
    x_0[4] ? (x_1[4] ? (x_0[3] ? (x_1[3] ? _value_167 : 1'b0) : 1'b0) : _value_638) :
    _value_644;
  wire _value_973 = x_1[3] ? _value_405 : _value_155;  // LookUpTable.swift:24
  wire _value_974 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? 1'b1 :
    x_1[2] ? _value_7 :
    _value_28;
  wire _value_975 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? 1'b1 : _value_411) :
    x_1[3] ? (x_0[2] ? _value_102 : _value_84) :
    _value_155;
  wire _value_976 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? _value_974 :
    _value_973;
  wire _value_977 = x_1[2] ? _value_14 : _value_146;  // LookUpTable.swift:24
  wire _value_978 = x_0[2] ? _value_977 : 1'b0;  // LookUpTable.swift:24
  wire _value_979 = x_1[3] ? _value_434 : _value_249;  // LookUpTable.swift:24
  wire _value_980 = x_0[2] ? (x_1[2] ? _value_267 : _value_261) : 1'b1;  // LookUpTable.swift:24
  wire _value_981 = x_1[3] ? (x_0[2] ? 1'b0 : _value_220) : _value_980;  // LookUpTable.swift:24
  wire _value_982 =  // LookUpTable.swift:24
    x_0[4] ? _value_976 :
    x_1[4] ? _value_975 :
    1'b0;
  wire _value_983 = x_0[2] ? _value_100 : _value_175;  // LookUpTable.swift:24
  wire _value_984 = x_1[3] ? _value_320 : _value_313;  // LookUpTable.swift:24
  wire _value_985 = x_0[2] ? _value_855 : _value_359;  // LookUpTable.swift:24
  wire _value_986 = x_0[2] ? _value_343 : _value_363;  // LookUpTable.swift:24
  wire _value_987 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? (x_1[3] ? _value_983 : 1'b0) : 1'b0) :
    x_0[3] ? (x_1[3] ? 1'b0 : _value_443) :
    _value_984;
  wire _value_988 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_40 :
    _value_173;
  wire _value_989 =  // LookUpTable.swift:24
    x_0[3] ? _value_988 :
    x_1[3] ? 1'b1 :
    _value_917;
  wire _value_990 =  // LookUpTable.swift:24
    x_1[4] ? 1'b1 :
    x_0[3] ? 1'b1 :
    x_1[3] ? (x_0[2] ? _value_24 : _value_35) :
    _value_823;
  wire _value_991 =  // LookUpTable.swift:24
    x_0[4] ? _value_987 :
    x_1[4] ? 1'b0 :
    x_0[3] ? (x_1[3] ? _value_985 : 1'b1) :
    x_1[3] ? _value_986 :
    1'b1;
  wire _value_992 =  // LookUpTable.swift:24
    x_1[5] ? _value_982 :
    x_0[4] ? (x_1[4] ? (x_0[3] ? (x_1[3] ? _value_978 : 1'b0) : 1'b0) : 1'b0) :
    x_1[4] ? (x_0[3] ? _value_203 : _value_979) :
    x_0[3] ? _value_981 :
    1'b1;
  wire _value_993 =  // LookUpTable.swift:24
    x_0[5] ? _value_972 :
    x_1[5] ? _value_971 :
    x_0[4] ? _value_970 :
    x_1[4] ? _value_651 :
    x_0[3] ? _value_131 :
    x_1[3] ? 1'b1 :
    _value_911;
  wire _value_994 =  // LookUpTable.swift:24
    x_1[6] ? _value_960 :
    x_0[5] ? _value_959 :
    x_1[5] ? (x_0[4] ? (x_1[4] ? (x_0[3] ? (x_1[3] ? _value_152 : 1'b0) : 1'b0) : _value_620) :
        _value_626) :
    x_0[4] ? _value_633 :
    x_1[4] ? _value_958 :
    x_0[3] ? 1'b1 :
    x_1[3] ? _value_70 :
    _value_821;
  wire _value_995 =  // LookUpTable.swift:24
    x_0[6] ? _value_922 :
    x_1[6] ? _value_921 :
    x_0[5] ? _value_920 :
    x_1[5] ? _value_365 :
    x_0[4] ? (x_1[4] ? (x_0[3] ? (x_1[3] ? _value_911 : 1'b0) : _value_656) : _value_916) :
    x_1[4] ? _value_919 :
    _value_918;
  wire _value_996 =  // LookUpTable.swift:24
    x_1[7] ? _value_834 :
    x_0[6] ? _value_833 :
    x_1[6] ? _value_832 :
    x_0[5] ? _value_285 :
    x_1[5] ? _value_831 :
    x_0[4] ? _value_830 :
    _value_829;
  wire _value_997 = x_0[3] ? _value_299 : _value_247;  // LookUpTable.swift:24
  wire _value_998 = x_1[3] ? _value_436 : _value_402;  // LookUpTable.swift:24
  wire _value_999 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? _value_998 : _value_370) :
    x_0[3] ? (x_1[3] ? _value_52 : _value_667) :
    _value_669;
  wire _value_1000 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? _value_664 : _value_997) :
    x_1[4] ? _value_997 :
    _value_664;
  wire _value_1001 = x_1[3] ? _value_414 : _value_155;  // LookUpTable.swift:24
  wire _value_1002 = x_1[3] ? _value_436 : _value_411;  // LookUpTable.swift:24
  wire _value_1003 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? (x_0[3] ? (x_1[3] ? _value_436 : _value_42) : _value_1001) : _value_679) :
    x_1[4] ? (x_0[3] ? (x_1[3] ? _value_52 : _value_680) : _value_681) :
    x_0[3] ? _value_1002 :
    _value_1001;
  wire _value_1004 =  // LookUpTable.swift:24
    x_1[5] ? _value_1000 :
    x_0[4] ? _value_999 :
    x_1[4] ? _value_673 :
    x_0[3] ? _value_998 :
    _value_973;
  wire _value_1005 = x_0[2] ? _value_595 : _value_600;  // LookUpTable.swift:24
  wire _value_1006 = x_0[2] ? _value_201 : _value_253;  // LookUpTable.swift:24
  wire _value_1007 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_238 : _value_9) :
    x_1[3] ? _value_685 :
    _value_687;
  wire _value_1008 = x_1[2] ? 1'b0 : _value_418;  // LookUpTable.swift:24
  wire _value_1009 =  // LookUpTable.swift:24
    x_1[3] ? _value_52 :
    x_0[2] ? 1'b0 :
    _value_1008;
  wire _value_1010 = x_1[2] ? _value_670 : _value_236;  // LookUpTable.swift:24
  wire _value_1011 =  // LookUpTable.swift:24
    x_0[3] ? _value_1009 :
    x_1[3] ? _value_430 :
    _value_935;
  wire _value_1012 =  // LookUpTable.swift:24
    x_1[4] ? _value_1007 :
    x_0[3] ? (x_1[3] ? _value_1005 : _value_155) :
    x_1[3] ? _value_227 :
    _value_1006;
  wire _value_1013 = x_1[2] ? _value_213 : _value_255;  // LookUpTable.swift:24
  wire _value_1014 =  // LookUpTable.swift:24
    x_1[3] ? _value_232 :
    x_0[2] ? _value_1013 :
    1'b1;
  wire _value_1015 = x_1[2] ? _value_14 : _value_599;  // LookUpTable.swift:24
  wire _value_1016 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? 1'b1 :
    _value_1015;
  wire _value_1017 =  // LookUpTable.swift:24
    x_0[3] ? _value_1014 :
    x_1[3] ? _value_436 :
    _value_808;
  wire _value_1018 = x_0[2] ? _value_404 : _value_49;  // LookUpTable.swift:24
  wire _value_1019 =  // LookUpTable.swift:24
    x_1[4] ? _value_1017 :
    x_0[3] ? _value_1016 :
    x_1[3] ? (x_0[2] ? _value_697 : 1'b0) :
    1'b0;
  wire _value_1020 =  // LookUpTable.swift:24
    x_0[4] ? _value_1012 :
    x_1[4] ? _value_1011 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1010 : 1'b1) : _value_25) :
    x_1[3] ? _value_145 :
    _value_809;
  wire _value_1021 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? (x_1[3] ? _value_436 : _value_151) : _value_973) :
    x_0[3] ? (x_1[3] ? _value_601 : _value_423) :
    _value_432;
  wire _value_1022 =  // LookUpTable.swift:24
    x_0[3] ? _value_439 :
    x_1[3] ? _value_596 :
    x_0[2] ? _value_369 :
    1'b0;
  wire _value_1023 = x_0[2] ? 1'b0 : _value_244;  // LookUpTable.swift:24
  wire _value_1024 = x_1[2] ? _value_665 : 1'b1;  // LookUpTable.swift:24
  wire _value_1025 = x_0[2] ? _value_1024 : 1'b1;  // LookUpTable.swift:24
  wire _value_1026 = x_1[2] ? _value_205 : _value_933;  // LookUpTable.swift:24
  wire _value_1027 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_152 : _value_1023) :
    x_1[3] ? (x_0[2] ? _value_226 : _value_621) :
    _value_1025;
  wire _value_1028 =  // LookUpTable.swift:24
    x_1[4] ? _value_1022 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_38 : _value_797) : _value_601) :
    x_1[3] ? 1'b0 :
    x_0[2] ? _value_206 :
    _value_749;
  wire _value_1029 =  // LookUpTable.swift:24
    x_0[4] ? _value_1021 :
    x_1[4] ? _value_435 :
    x_0[3] ? (x_1[3] ? _value_436 : _value_694) :
    x_1[3] ? _value_153 :
    _value_155;
  wire _value_1030 =  // LookUpTable.swift:24
    x_1[5] ? _value_1020 :
    x_0[4] ? _value_1019 :
    x_1[4] ? (x_0[3] ? (x_1[3] ? _value_1018 : _value_45) : _value_421) :
    x_0[3] ? _value_427 :
    x_1[3] ? _value_257 :
    _value_4;
  wire _value_1031 =  // LookUpTable.swift:24
    x_0[5] ? _value_1004 :
    x_1[5] ? _value_1003 :
    x_0[4] ? (x_1[4] ? _value_664 : _value_673) :
    x_1[4] ? _value_679 :
    _value_664;
  wire _value_1032 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_308 : _value_703) :
    x_1[3] ? _value_103 :
    _value_704;
  wire _value_1033 = x_0[2] ? _value_837 : _value_551;  // LookUpTable.swift:24
  wire _value_1034 = x_0[2] ? _value_305 : _value_888;  // LookUpTable.swift:24
  wire _value_1035 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1033 : _value_227) :
    x_1[3] ? _value_155 :
    _value_1034;
  wire _value_1036 =  // LookUpTable.swift:24
    x_1[4] ? _value_1032 :
    x_0[3] ? (x_1[3] ? _value_52 : _value_446) :
    x_1[3] ? (x_0[2] ? 1'b0 : _value_452) :
    _value_945;
  wire _value_1037 =  // LookUpTable.swift:24
    x_0[3] ? _value_1002 :
    x_1[3] ? _value_164 :
    _value_155;
  wire _value_1038 =  // LookUpTable.swift:24
    x_0[4] ? _value_1036 :
    x_1[4] ? _value_1035 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_677 : _value_307) : _value_166) :
    x_1[3] ? _value_25 :
    _value_876;
  wire _value_1039 = x_0[2] ? _value_84 : _value_410;  // LookUpTable.swift:24
  wire _value_1040 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_306 : _value_436) :
    x_1[3] ? (x_0[2] ? _value_324 : _value_256) :
    _value_875;
  wire _value_1041 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_290 :
    _value_608;
  wire _value_1042 =  // LookUpTable.swift:24
    x_0[3] ? _value_1041 :
    x_1[3] ? (x_0[2] ? _value_549 : _value_837) :
    1'b0;
  wire _value_1043 =  // LookUpTable.swift:24
    x_1[4] ? _value_1040 :
    x_0[3] ? (x_1[3] ? _value_1039 : _value_227) :
    x_1[3] ? _value_91 :
    _value_453;
  wire _value_1044 = x_1[2] ? _value_225 : _value_255;  // LookUpTable.swift:24
  wire _value_1045 =  // LookUpTable.swift:24
    x_1[3] ? _value_167 :
    x_0[2] ? _value_242 :
    _value_1044;
  wire _value_1046 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_463 : _value_606) :
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_178 :
    _value_51;
  wire _value_1047 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_113 : _value_178) : 1'b0) :
    x_1[3] ? _value_609 :
    x_0[2] ? _value_940 :
    _value_938;
  wire _value_1048 =  // LookUpTable.swift:24
    x_1[4] ? _value_1046 :
    x_0[3] ? _value_1045 :
    x_1[3] ? _value_1023 :
    _value_1025;
  wire _value_1049 =  // LookUpTable.swift:24
    x_0[4] ? _value_1043 :
    x_1[4] ? _value_1042 :
    x_0[3] ? _value_455 :
    x_1[3] ? _value_459 :
    _value_97;
  wire _value_1050 =  // LookUpTable.swift:24
    x_1[5] ? _value_1038 :
    x_0[4] ? (x_1[4] ? _value_1037 : _value_444) :
    x_1[4] ? (x_0[3] ? (x_1[3] ? _value_609 : _value_446) : _value_449) :
    x_0[3] ? (x_1[3] ? _value_436 : _value_161) :
    x_1[3] ? _value_710 :
    _value_155;
  wire _value_1051 = x_1[3] ? _value_469 : _value_155;  // LookUpTable.swift:24
  wire _value_1052 =  // LookUpTable.swift:24
    x_1[3] ? _value_436 :
    x_0[2] ? _value_24 :
    _value_467;
  wire _value_1053 =  // LookUpTable.swift:24
    x_1[3] ? _value_436 :
    x_0[2] ? 1'b1 :
    _value_709;
  wire _value_1054 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? _value_1052 : _value_1051) :
    x_0[3] ? (x_1[3] ? _value_696 : _value_715) :
    _value_717;
  wire _value_1055 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? _value_664 : _value_435) :
    x_1[4] ? _value_444 :
    _value_664;
  wire _value_1056 = x_1[3] ? _value_436 : _value_472;  // LookUpTable.swift:24
  wire _value_1057 =  // LookUpTable.swift:24
    x_0[3] ? _value_1056 :
    x_1[3] ? (x_0[2] ? _value_102 : _value_709) :
    _value_155;
  wire _value_1058 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? _value_1057 : _value_723) :
    x_1[4] ? (x_0[3] ? (x_1[3] ? _value_696 : _value_724) : _value_727) :
    x_0[3] ? _value_1056 :
    x_1[3] ? (x_0[2] ? _value_24 : _value_381) :
    _value_155;
  wire _value_1059 =  // LookUpTable.swift:24
    x_1[5] ? _value_1055 :
    x_0[4] ? _value_1054 :
    x_1[4] ? _value_719 :
    x_0[3] ? _value_1053 :
    _value_1051;
  wire _value_1060 =  // LookUpTable.swift:24
    x_0[5] ? _value_1050 :
    x_1[5] ? _value_1049 :
    x_0[4] ? _value_1048 :
    x_1[4] ? _value_1047 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_938 : _value_944) : _value_475) :
    x_1[3] ? 1'b1 :
    _value_711;
  wire _value_1061 =  // LookUpTable.swift:24
    x_1[6] ? _value_1031 :
    x_0[5] ? _value_1030 :
    x_1[5] ? _value_1029 :
    x_0[4] ? _value_1028 :
    x_1[4] ? _value_1027 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1026 : _value_307) : 1'b1) :
    x_1[3] ? _value_466 :
    _value_698;
  wire _value_1062 = x_1[3] ? 1'b1 : _value_187;  // LookUpTable.swift:24
  wire _value_1063 = x_0[2] ? 1'b0 : _value_214;  // LookUpTable.swift:24
  wire _value_1064 = x_0[2] ? _value_280 : _value_934;  // LookUpTable.swift:24
  wire _value_1065 =  // LookUpTable.swift:24
    x_0[3] ? _value_1062 :
    x_1[3] ? (x_0[2] ? _value_144 : _value_17) :
    _value_155;
  wire _value_1066 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1015 : 1'b0) : 1'b0) : _value_488) :
    x_0[3] ? _value_493 :
    x_1[3] ? 1'b1 :
    _value_732;
  wire _value_1067 = x_0[2] ? _value_24 : _value_194;  // LookUpTable.swift:24
  wire _value_1068 = x_0[2] ? _value_734 : 1'b0;  // LookUpTable.swift:24
  wire _value_1069 = x_1[2] ? _value_146 : _value_16;  // LookUpTable.swift:24
  wire _value_1070 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? 1'b1 : _value_738) :
    x_0[2] ? 1'b1 :
    _value_1069;
  wire _value_1071 =  // LookUpTable.swift:24
    x_0[3] ? _value_497 :
    x_1[3] ? _value_1067 :
    _value_1068;
  wire _value_1072 = x_1[2] ? _value_200 : _value_219;  // LookUpTable.swift:24
  wire _value_1073 = x_1[2] ? _value_424 : _value_236;  // LookUpTable.swift:24
  wire _value_1074 =  // LookUpTable.swift:24
    x_1[3] ? _value_227 :
    x_0[2] ? 1'b0 :
    _value_1072;
  wire _value_1075 = x_1[2] ? _value_225 : _value_200;  // LookUpTable.swift:24
  wire _value_1076 = x_0[2] ? _value_1075 : 1'b1;  // LookUpTable.swift:24
  wire _value_1077 = x_1[2] ? _value_219 : _value_236;  // LookUpTable.swift:24
  wire _value_1078 = x_0[2] ? _value_24 : _value_20;  // LookUpTable.swift:24
  wire _value_1079 =  // LookUpTable.swift:24
    x_1[3] ? _value_1076 :
    x_0[2] ? _value_1077 :
    1'b1;
  wire _value_1080 =  // LookUpTable.swift:24
    x_0[3] ? _value_1074 :
    x_1[3] ? (x_0[2] ? _value_1073 : 1'b1) :
    1'b1;
  wire _value_1081 =  // LookUpTable.swift:24
    x_1[4] ? _value_1071 :
    x_0[3] ? _value_1070 :
    1'b0;
  wire _value_1082 =  // LookUpTable.swift:24
    x_0[4] ? _value_1066 :
    x_1[4] ? _value_1065 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_3 : _value_86) : _value_45) :
    x_1[3] ? _value_1063 :
    _value_1064;
  wire _value_1083 = x_0[2] ? _value_214 : _value_934;  // LookUpTable.swift:24
  wire _value_1084 = x_0[2] ? _value_8 : _value_194;  // LookUpTable.swift:24
  wire _value_1085 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1063 : _value_1083) :
    x_1[3] ? _value_496 :
    _value_9;
  wire _value_1086 =  // LookUpTable.swift:24
    x_1[4] ? _value_1085 :
    x_0[3] ? (x_1[3] ? _value_935 : _value_9) :
    x_1[3] ? _value_1084 :
    _value_195;
  wire _value_1087 = x_1[2] ? _value_2 : _value_599;  // LookUpTable.swift:24
  wire _value_1088 = x_1[2] ? _value_23 : _value_56;  // LookUpTable.swift:24
  wire _value_1089 = x_0[2] ? _value_8 : _value_510;  // LookUpTable.swift:24
  wire _value_1090 =  // LookUpTable.swift:24
    x_0[3] ? _value_760 :
    x_1[3] ? (x_0[2] ? 1'b1 : _value_1087) :
    _value_978;
  wire _value_1091 =  // LookUpTable.swift:24
    x_0[4] ? _value_1086 :
    x_1[4] ? (x_0[3] ? (x_1[3] ? (x_0[2] ? _value_24 : _value_686) : _value_798) : _value_746) :
    _value_750;
  wire _value_1092 =  // LookUpTable.swift:24
    x_1[5] ? _value_1082 :
    x_0[4] ? _value_1081 :
    x_1[4] ? _value_1080 :
    x_0[3] ? _value_1079 :
    x_1[3] ? (x_0[2] ? 1'b1 : _value_507) :
    _value_1078;
  wire _value_1093 = x_1[2] ? _value_7 : _value_2;  // LookUpTable.swift:24
  wire _value_1094 = x_1[2] ? _value_146 : _value_509;  // LookUpTable.swift:24
  wire _value_1095 =  // LookUpTable.swift:24
    x_0[2] ? 1'b0 :
    x_1[2] ? _value_270 :
    _value_236;
  wire _value_1096 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1093 : 1'b0) :
    x_0[2] ? _value_1094 :
    1'b0;
  wire _value_1097 = x_0[2] ? (x_1[2] ? _value_205 : _value_261) : 1'b1;  // LookUpTable.swift:24
  wire _value_1098 =  // LookUpTable.swift:24
    x_0[3] ? _value_1096 :
    x_1[3] ? _value_630 :
    _value_1095;
  wire _value_1099 = x_1[2] ? _value_189 : _value_68;  // LookUpTable.swift:24
  wire _value_1100 =  // LookUpTable.swift:24
    x_0[3] ? 1'b1 :
    x_1[3] ? (x_0[2] ? _value_1099 : 1'b0) :
    _value_511;
  wire _value_1101 =  // LookUpTable.swift:24
    x_1[4] ? _value_1098 :
    x_0[3] ? 1'b0 :
    x_1[3] ? _value_1097 :
    _value_827;
  wire _value_1102 = x_1[2] ? _value_270 : _value_755;  // LookUpTable.swift:24
  wire _value_1103 = x_1[3] ? _value_207 : _value_771;  // LookUpTable.swift:24
  wire _value_1104 =  // LookUpTable.swift:24
    x_0[3] ? 1'b0 :
    x_1[3] ? (x_0[2] ? _value_1102 : 1'b1) :
    1'b1;
  wire _value_1105 = x_1[3] ? _value_71 : _value_531;  // LookUpTable.swift:24
  wire _value_1106 =  // LookUpTable.swift:24
    x_1[4] ? _value_1104 :
    x_0[3] ? _value_1103 :
    1'b1;
  wire _value_1107 =  // LookUpTable.swift:24
    x_0[4] ? _value_1101 :
    x_1[4] ? _value_1100 :
    x_0[3] ? (x_1[3] ? _value_58 : _value_70) :
    1'b0;
  wire _value_1108 = x_1[2] ? x_0[1] : _value_19;  // LookUpTable.swift:24
  wire _value_1109 = x_0[2] ? 1'b1 : _value_1108;  // LookUpTable.swift:24
  wire _value_1110 =  // LookUpTable.swift:24
    x_0[3] ? _value_776 :
    x_1[3] ? 1'b1 :
    _value_529;
  wire _value_1111 = x_1[2] ? _value_56 : _value_19;  // LookUpTable.swift:24
  wire _value_1112 = x_1[2] ? _value_262 : _value_755;  // LookUpTable.swift:24
  wire _value_1113 = x_1[2] ? _value_225 : _value_491;  // LookUpTable.swift:24
  wire _value_1114 = x_0[2] ? _value_1113 : 1'b1;  // LookUpTable.swift:24
  wire _value_1115 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1111 : 1'b0) : 1'b0) :
    x_1[3] ? (x_0[2] ? 1'b0 : _value_1112) :
    _value_1114;
  wire _value_1116 =  // LookUpTable.swift:24
    x_1[4] ? _value_1110 :
    x_0[3] ? _value_780 :
    x_1[3] ? _value_1109 :
    _value_71;
  wire _value_1117 =  // LookUpTable.swift:24
    x_0[3] ? 1'b1 :
    x_1[3] ? _value_653 :
    _value_824;
  wire _value_1118 = x_1[2] ? _value_628 : _value_270;  // LookUpTable.swift:24
  wire _value_1119 = x_0[2] ? 1'b0 : _value_1118;  // LookUpTable.swift:24
  wire _value_1120 = x_0[2] ? 1'b0 : _value_270;  // LookUpTable.swift:24
  wire _value_1121 =  // LookUpTable.swift:24
    x_1[4] ? _value_1117 :
    x_0[3] ? 1'b1 :
    x_1[3] ? (x_0[2] ? _value_1108 : 1'b0) :
    _value_534;
  wire _value_1122 =  // LookUpTable.swift:24
    x_0[4] ? _value_1116 :
    x_1[4] ? _value_1115 :
    x_0[3] ? (x_1[3] ? 1'b0 : _value_770) :
    x_1[3] ? (x_0[2] ? _value_276 : 1'b1) :
    1'b1;
  wire _value_1123 =  // LookUpTable.swift:24
    x_1[5] ? _value_1107 :
    x_0[4] ? _value_1106 :
    x_1[4] ? (x_0[3] ? _value_1105 : _value_772) :
    x_0[3] ? _value_74 :
    _value_631;
  wire _value_1124 =  // LookUpTable.swift:24
    x_0[5] ? _value_1092 :
    x_1[5] ? _value_1091 :
    x_0[4] ? (x_1[4] ? (x_0[3] ? (x_1[3] ? _value_368 : _value_1068) : _value_752) : _value_758) :
    x_1[4] ? _value_1090 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? 1'b1 : _value_1088) : _value_1089) :
    _value_208;
  wire _value_1125 = x_1[2] ? _value_37 : _value_599;  // LookUpTable.swift:24
  wire _value_1126 = x_1[3] ? 1'b0 : _value_486;  // LookUpTable.swift:24
  wire _value_1127 =  // LookUpTable.swift:24
    x_0[3] ? _value_792 :
    x_1[3] ? _value_732 :
    x_0[2] ? _value_807 :
    _value_17;
  wire _value_1128 = x_0[2] ? 1'b0 : _value_242;  // LookUpTable.swift:24
  wire _value_1129 = x_1[2] ? _value_225 : _value_933;  // LookUpTable.swift:24
  wire _value_1130 = x_1[2] ? _value_265 : 1'b1;  // LookUpTable.swift:24
  wire _value_1131 = x_0[2] ? _value_422 : _value_256;  // LookUpTable.swift:24
  wire _value_1132 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_468 : _value_1128) :
    x_1[3] ? (x_0[2] ? 1'b0 : _value_1129) :
    x_0[2] ? _value_1130 :
    1'b1;
  wire _value_1133 =  // LookUpTable.swift:24
    x_1[4] ? _value_1127 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? 1'b1 : _value_1125) : _value_809) :
    _value_1126;
  wire _value_1134 = x_0[2] ? _value_1075 : _value_307;  // LookUpTable.swift:24
  wire _value_1135 = x_0[2] ? _value_8 : _value_600;  // LookUpTable.swift:24
  wire _value_1136 =  // LookUpTable.swift:24
    x_0[3] ? _value_1126 :
    x_1[3] ? _value_487 :
    1'b1;
  wire _value_1137 = x_0[2] ? _value_186 : _value_86;  // LookUpTable.swift:24
  wire _value_1138 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_187 : _value_1137) :
    x_1[3] ? _value_45 :
    _value_202;
  wire _value_1139 =  // LookUpTable.swift:24
    x_1[4] ? _value_1136 :
    x_0[3] ? (x_1[3] ? _value_1134 : _value_757) :
    x_1[3] ? _value_4 :
    _value_1135;
  wire _value_1140 =  // LookUpTable.swift:24
    x_0[4] ? _value_1133 :
    x_1[4] ? _value_1132 :
    x_0[3] ? (x_1[3] ? _value_1131 : _value_436) :
    x_1[3] ? _value_9 :
    x_0[2] ? _value_3 :
    _value_600;
  wire _value_1141 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_436 : _value_796) :
    x_1[3] ? _value_39 :
    _value_45;
  wire _value_1142 = x_1[2] ? _value_23 : _value_399;  // LookUpTable.swift:24
  wire _value_1143 =  // LookUpTable.swift:24
    x_1[3] ? _value_249 :
    x_0[2] ? 1'b1 :
    _value_1142;
  wire _value_1144 =  // LookUpTable.swift:24
    x_1[4] ? _value_1141 :
    x_0[3] ? (x_1[3] ? _value_503 : _value_227) :
    _value_239;
  wire _value_1145 =  // LookUpTable.swift:24
    x_0[3] ? _value_258 :
    x_1[3] ? _value_25 :
    x_0[2] ? _value_8 :
    _value_142;
  wire _value_1146 = x_1[2] ? _value_225 : _value_418;  // LookUpTable.swift:24
  wire _value_1147 = x_1[2] ? _value_403 : _value_16;  // LookUpTable.swift:24
  wire _value_1148 =  // LookUpTable.swift:24
    x_0[3] ? _value_688 :
    x_1[3] ? (x_0[2] ? 1'b0 : _value_1146) :
    x_0[2] ? _value_745 :
    1'b1;
  wire _value_1149 =  // LookUpTable.swift:24
    x_1[4] ? _value_1145 :
    x_0[3] ? (x_1[3] ? _value_9 : _value_1067) :
    x_1[3] ? _value_195 :
    _value_227;
  wire _value_1150 =  // LookUpTable.swift:24
    x_0[4] ? _value_1144 :
    x_1[4] ? _value_248 :
    x_0[3] ? _value_1143 :
    x_1[3] ? _value_923 :
    _value_52;
  wire _value_1151 =  // LookUpTable.swift:24
    x_1[5] ? _value_1140 :
    x_0[4] ? _value_1139 :
    x_1[4] ? _value_1138 :
    x_0[3] ? (x_1[3] ? _value_155 : _value_207) :
    _value_221;
  wire _value_1152 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? 1'b1 :
    _value_1093;
  wire _value_1153 = x_1[2] ? _value_19 : _value_16;  // LookUpTable.swift:24
  wire _value_1154 =  // LookUpTable.swift:24
    x_0[3] ? _value_1152 :
    x_1[3] ? (x_0[2] ? _value_781 : 1'b0) :
    1'b0;
  wire _value_1155 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? 1'b1 :
    _value_813;
  wire _value_1156 = x_1[2] ? _value_189 : x_0[1];  // LookUpTable.swift:24
  wire _value_1157 = x_0[2] ? _value_1156 : 1'b0;  // LookUpTable.swift:24
  wire _value_1158 =  // LookUpTable.swift:24
    x_1[4] ? _value_1154 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? 1'b1 : _value_1153) : _value_765) :
    _value_264;
  wire _value_1159 = x_1[3] ? _value_533 : _value_534;  // LookUpTable.swift:24
  wire _value_1160 =  // LookUpTable.swift:24
    x_0[3] ? _value_783 :
    x_1[3] ? _value_524 :
    1'b0;
  wire _value_1161 =  // LookUpTable.swift:24
    x_0[4] ? _value_1158 :
    x_1[4] ? (x_0[3] ? _value_269 : _value_1155) :
    x_0[3] ? _value_273 :
    x_1[3] ? (x_0[2] ? _value_24 : _value_510) :
    _value_1157;
  wire _value_1162 = x_1[2] ? _value_200 : _value_215;  // LookUpTable.swift:24
  wire _value_1163 = x_1[2] ? _value_267 : _value_275;  // LookUpTable.swift:24
  wire _value_1164 = x_1[2] ? _value_262 : _value_424;  // LookUpTable.swift:24
  wire _value_1165 =  // LookUpTable.swift:24
    x_1[3] ? _value_207 :
    x_0[2] ? 1'b0 :
    _value_1164;
  wire _value_1166 =  // LookUpTable.swift:24
    x_0[3] ? _value_513 :
    x_1[3] ? (x_0[2] ? 1'b0 : _value_1162) :
    x_0[2] ? _value_1163 :
    1'b1;
  wire _value_1167 = x_0[2] ? _value_73 : _value_17;  // LookUpTable.swift:24
  wire _value_1168 =  // LookUpTable.swift:24
    x_1[3] ? _value_1167 :
    x_0[2] ? _value_786 :
    1'b0;
  wire _value_1169 =  // LookUpTable.swift:24
    x_0[3] ? _value_1155 :
    x_1[3] ? (x_0[2] ? _value_1087 : 1'b0) :
    1'b0;
  wire _value_1170 =  // LookUpTable.swift:24
    x_1[4] ? _value_1166 :
    x_0[3] ? _value_1165 :
    _value_250;
  wire _value_1171 = x_0[2] ? 1'b0 : _value_756;  // LookUpTable.swift:24
  wire _value_1172 = x_1[3] ? _value_1171 : _value_980;  // LookUpTable.swift:24
  wire _value_1173 = x_1[2] ? _value_262 : _value_628;  // LookUpTable.swift:24
  wire _value_1174 = x_0[2] ? _value_1173 : 1'b1;  // LookUpTable.swift:24
  wire _value_1175 = x_0[2] ? _value_628 : 1'b1;  // LookUpTable.swift:24
  wire _value_1176 =  // LookUpTable.swift:24
    x_0[3] ? _value_1172 :
    x_1[3] ? _value_517 :
    _value_376;
  wire _value_1177 =  // LookUpTable.swift:24
    x_1[4] ? _value_1176 :
    x_0[3] ? (x_1[3] ? _value_1174 : _value_1175) :
    x_1[3] ? _value_1109 :
    _value_788;
  wire _value_1178 =  // LookUpTable.swift:24
    x_0[4] ? _value_1170 :
    x_1[4] ? _value_1169 :
    x_0[3] ? _value_1168 :
    _value_819;
  wire _value_1179 =  // LookUpTable.swift:24
    x_1[5] ? _value_1161 :
    x_0[4] ? (x_1[4] ? (x_0[3] ? _value_1159 : _value_279) : _value_283) :
    x_1[4] ? _value_1160 :
    x_0[3] ? _value_518 :
    1'b0;
  wire _value_1180 =  // LookUpTable.swift:24
    x_0[5] ? _value_1151 :
    x_1[5] ? _value_1150 :
    x_0[4] ? _value_1149 :
    x_1[4] ? _value_1148 :
    x_0[3] ? (x_1[3] ? _value_747 : _value_624) :
    x_1[3] ? 1'b1 :
    x_0[2] ? 1'b1 :
    _value_1147;
  wire _value_1181 =  // LookUpTable.swift:24
    x_1[6] ? _value_1124 :
    x_0[5] ? _value_1123 :
    x_1[5] ? _value_1122 :
    x_0[4] ? _value_1121 :
    x_1[4] ? (x_0[3] ? (x_1[3] ? _value_630 : _value_1119) : 1'b1) :
    x_0[3] ? _value_1120 :
    1'b1;
  wire _value_1182 =  // LookUpTable.swift:24
    x_0[6] ? _value_1061 :
    x_1[6] ? _value_1060 :
    x_0[5] ? _value_1059 :
    x_1[5] ? _value_1058 :
    x_0[4] ? (x_1[4] ? _value_664 : _value_248) :
    x_1[4] ? _value_302 :
    _value_664;
  wire _value_1183 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_98 :
    _value_384;
  wire _value_1184 = x_0[2] ? 1'b0 : _value_840;  // LookUpTable.swift:24
  wire _value_1185 = x_1[2] ? 1'b0 : _value_943;  // LookUpTable.swift:24
  wire _value_1186 = x_0[2] ? _value_1185 : _value_343;  // LookUpTable.swift:24
  wire _value_1187 =  // LookUpTable.swift:24
    x_0[3] ? _value_544 :
    x_1[3] ? _value_547 :
    _value_835;
  wire _value_1188 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? (x_1[3] ? (x_0[2] ? _value_100 : _value_608) : _value_540) : _value_542) :
    x_0[3] ? _value_1183 :
    x_1[3] ? _value_292 :
    _value_155;
  wire _value_1189 = x_0[2] ? _value_1185 : _value_324;  // LookUpTable.swift:24
  wire _value_1190 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1184 : _value_557) :
    x_1[3] ? _value_1189 :
    _value_103;
  wire _value_1191 = x_0[2] ? _value_287 : _value_290;  // LookUpTable.swift:24
  wire _value_1192 = x_1[3] ? _value_103 : _value_298;  // LookUpTable.swift:24
  wire _value_1193 =  // LookUpTable.swift:24
    x_1[4] ? _value_1190 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_474 : _value_173) : 1'b0) :
    x_1[3] ? _value_869 :
    _value_841;
  wire _value_1194 =  // LookUpTable.swift:24
    x_0[4] ? _value_1188 :
    x_1[4] ? _value_1187 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_382 : _value_573) : _value_1184) :
    x_1[3] ? _value_91 :
    _value_1186;
  wire _value_1195 = x_0[2] ? _value_287 : _value_585;  // LookUpTable.swift:24
  wire _value_1196 = x_0[2] ? _value_573 : _value_105;  // LookUpTable.swift:24
  wire _value_1197 =  // LookUpTable.swift:24
    x_1[3] ? _value_227 :
    x_0[2] ? _value_458 :
    _value_307;
  wire _value_1198 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_557 : _value_1195) :
    x_1[3] ? 1'b1 :
    _value_1196;
  wire _value_1199 = x_0[2] ? _value_912 : _value_888;  // LookUpTable.swift:24
  wire _value_1200 = x_0[2] ? _value_560 : _value_585;  // LookUpTable.swift:24
  wire _value_1201 =  // LookUpTable.swift:24
    x_1[3] ? _value_1199 :
    x_0[2] ? _value_102 :
    _value_120;
  wire _value_1202 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_24 : _value_96) : 1'b0) :
    x_1[3] ? (x_0[2] ? _value_287 : _value_98) :
    1'b0;
  wire _value_1203 =  // LookUpTable.swift:24
    x_1[4] ? _value_1198 :
    x_0[3] ? _value_1197 :
    x_1[3] ? (x_0[2] ? _value_319 : _value_855) :
    1'b1;
  wire _value_1204 =  // LookUpTable.swift:24
    x_1[3] ? _value_857 :
    x_0[2] ? _value_96 :
    _value_837;
  wire _value_1205 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_383 : 1'b0) :
    x_1[3] ? _value_1196 :
    _value_856;
  wire _value_1206 = x_0[2] ? _value_584 : _value_290;  // LookUpTable.swift:24
  wire _value_1207 =  // LookUpTable.swift:24
    x_1[4] ? _value_1205 :
    x_0[3] ? _value_1204 :
    x_1[3] ? 1'b1 :
    _value_983;
  wire _value_1208 =  // LookUpTable.swift:24
    x_0[4] ? _value_1203 :
    x_1[4] ? _value_1202 :
    x_0[3] ? _value_1201 :
    x_1[3] ? (x_0[2] ? _value_330 : _value_307) :
    _value_1200;
  wire _value_1209 =  // LookUpTable.swift:24
    x_1[5] ? _value_1194 :
    x_0[4] ? _value_1193 :
    x_1[4] ? (x_0[3] ? (x_1[3] ? _value_945 : _value_1191) : _value_1192) :
    _value_848;
  wire _value_1210 =  // LookUpTable.swift:24
    x_1[3] ? _value_477 :
    x_0[2] ? _value_226 :
    _value_1185;
  wire _value_1211 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_459 : _value_835) :
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_163 :
    _value_476;
  wire _value_1212 = x_0[2] ? _value_637 : _value_641;  // LookUpTable.swift:24
  wire _value_1213 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_38 : _value_837) : 1'b0) :
    x_1[3] ? _value_876 :
    _value_540;
  wire _value_1214 =  // LookUpTable.swift:24
    x_1[4] ? _value_1211 :
    x_0[3] ? _value_1210 :
    x_1[3] ? _value_1128 :
    x_0[2] ? _value_641 :
    1'b1;
  wire _value_1215 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_436 : _value_81) :
    x_1[3] ? _value_868 :
    _value_91;
  wire _value_1216 =  // LookUpTable.swift:24
    x_0[4] ? _value_1214 :
    x_1[4] ? _value_1213 :
    x_0[3] ? (x_1[3] ? _value_1212 : _value_103) :
    x_1[3] ? _value_436 :
    x_0[2] ? _value_837 :
    _value_573;
  wire _value_1217 = x_0[2] ? _value_173 : _value_384;  // LookUpTable.swift:24
  wire _value_1218 = x_0[2] ? _value_456 : _value_888;  // LookUpTable.swift:24
  wire _value_1219 = x_0[2] ? _value_837 : _value_290;  // LookUpTable.swift:24
  wire _value_1220 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1218 : _value_97) :
    x_1[3] ? _value_862 :
    _value_1219;
  wire _value_1221 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? _value_542 : _value_961) :
    x_0[3] ? (x_1[3] ? _value_292 : _value_91) :
    x_1[3] ? _value_1217 :
    _value_320;
  wire _value_1222 =  // LookUpTable.swift:24
    x_1[3] ? _value_704 :
    x_0[2] ? _value_226 :
    _value_452;
  wire _value_1223 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_333 : _value_25) :
    x_1[3] ? _value_257 :
    x_0[2] ? _value_170 :
    _value_290;
  wire _value_1224 =  // LookUpTable.swift:24
    x_0[3] ? _value_1192 :
    x_1[3] ? _value_1195 :
    _value_227;
  wire _value_1225 =  // LookUpTable.swift:24
    x_1[4] ? _value_1223 :
    x_0[3] ? _value_1222 :
    x_1[3] ? 1'b0 :
    x_0[2] ? _value_324 :
    _value_312;
  wire _value_1226 =  // LookUpTable.swift:24
    x_0[4] ? _value_1221 :
    x_1[4] ? _value_1220 :
    x_0[3] ? (x_1[3] ? _value_155 : _value_325) :
    _value_331;
  wire _value_1227 =  // LookUpTable.swift:24
    x_1[5] ? _value_1216 :
    x_0[4] ? (x_1[4] ? _value_1215 : _value_302) :
    x_1[4] ? (x_0[3] ? (x_1[3] ? _value_552 : _value_306) : _value_309) :
    x_0[3] ? (x_1[3] ? _value_313 : _value_924) :
    x_1[3] ? (x_0[2] ? _value_24 : _value_400) :
    _value_52;
  wire _value_1228 =  // LookUpTable.swift:24
    x_0[5] ? _value_1209 :
    x_1[5] ? _value_1208 :
    x_0[4] ? _value_1207 :
    x_1[4] ? _value_863 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_24 : _value_120) : 1'b0) :
    x_1[3] ? _value_1206 :
    _value_328;
  wire _value_1229 = x_0[2] ? _value_357 : _value_639;  // LookUpTable.swift:24
  wire _value_1230 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_294 :
    _value_587;
  wire _value_1231 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_290 : _value_573) : _value_649) :
    x_1[3] ? (x_0[2] ? _value_175 : _value_566) :
    _value_1229;
  wire _value_1232 = x_0[2] ? _value_541 : _value_363;  // LookUpTable.swift:24
  wire _value_1233 = x_1[3] ? _value_130 : 1'b0;  // LookUpTable.swift:24
  wire _value_1234 =  // LookUpTable.swift:24
    x_1[4] ? _value_1231 :
    x_0[3] ? _value_1230 :
    x_1[3] ? 1'b1 :
    _value_567;
  wire _value_1235 = x_0[2] ? _value_912 : _value_546;  // LookUpTable.swift:24
  wire _value_1236 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_117 : _value_105) :
    x_0[2] ? _value_348 :
    _value_908;
  wire _value_1237 =  // LookUpTable.swift:24
    x_0[3] ? _value_884 :
    x_1[3] ? _value_885 :
    _value_583;
  wire _value_1238 = x_0[2] ? _value_390 : _value_560;  // LookUpTable.swift:24
  wire _value_1239 =  // LookUpTable.swift:24
    x_1[3] ? 1'b0 :
    x_0[2] ? _value_914 :
    _value_350;
  wire _value_1240 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_890 : _value_1238) :
    x_1[3] ? _value_891 :
    _value_132;
  wire _value_1241 =  // LookUpTable.swift:24
    x_1[4] ? _value_1237 :
    x_0[3] ? _value_1236 :
    x_1[3] ? 1'b0 :
    _value_1235;
  wire _value_1242 =  // LookUpTable.swift:24
    x_0[4] ? _value_1234 :
    x_1[4] ? (x_0[3] ? (x_1[3] ? 1'b0 : _value_1232) : _value_915) :
    x_0[3] ? (x_1[3] ? _value_121 : 1'b0) :
    _value_1233;
  wire _value_1243 =  // LookUpTable.swift:24
    x_1[3] ? 1'b0 :
    x_0[2] ? _value_350 :
    _value_861;
  wire _value_1244 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_328 : 1'b1) :
    x_1[3] ? _value_347 :
    1'b1;
  wire _value_1245 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? _value_1243 : (~x_1[3])) :
    x_0[3] ? (x_1[3] ? _value_132 : _value_898) :
    x_1[3] ? _value_586 :
    _value_347;
  wire _value_1246 = x_1[3] ? 1'b1 : _value_655;  // LookUpTable.swift:24
  wire _value_1247 = x_0[2] ? _value_648 : _value_357;  // LookUpTable.swift:24
  wire _value_1248 =  // LookUpTable.swift:24
    x_0[3] ? _value_1246 :
    x_1[3] ? 1'b1 :
    _value_574;
  wire _value_1249 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_574 :
    _value_105;
  wire _value_1250 =  // LookUpTable.swift:24
    x_1[4] ? _value_1248 :
    x_0[3] ? _value_650 :
    x_1[3] ? _value_1247 :
    1'b1;
  wire _value_1251 =  // LookUpTable.swift:24
    x_0[4] ? _value_1245 :
    x_1[4] ? _value_1244 :
    x_1[3] ? _value_134 :
    _value_648;
  wire _value_1252 =  // LookUpTable.swift:24
    x_1[5] ? _value_1242 :
    x_0[4] ? _value_1241 :
    x_1[4] ? _value_1240 :
    x_0[3] ? _value_1239 :
    x_1[3] ? _value_898 :
    1'b1;
  wire _value_1253 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_117 :
    _value_566;
  wire _value_1254 = x_0[2] ? _value_577 : _value_128;  // LookUpTable.swift:24
  wire _value_1255 =  // LookUpTable.swift:24
    x_0[3] ? _value_1253 :
    x_1[3] ? (x_0[2] ? _value_102 : _value_96) :
    1'b0;
  wire _value_1256 = x_0[2] ? _value_294 : _value_574;  // LookUpTable.swift:24
  wire _value_1257 = x_1[3] ? 1'b1 : _value_1256;  // LookUpTable.swift:24
  wire _value_1258 =  // LookUpTable.swift:24
    x_1[3] ? _value_351 :
    x_0[2] ? _value_584 :
    _value_585;
  wire _value_1259 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_560 : _value_98) : 1'b0) :
    x_1[3] ? _value_883 :
    _value_349;
  wire _value_1260 =  // LookUpTable.swift:24
    x_1[4] ? _value_1255 :
    x_0[3] ? _value_341 :
    x_1[3] ? _value_346 :
    _value_1254;
  wire _value_1261 =  // LookUpTable.swift:24
    x_1[3] ? _value_562 :
    x_0[2] ? _value_319 :
    _value_322;
  wire _value_1262 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_573 :
    _value_608;
  wire _value_1263 =  // LookUpTable.swift:24
    x_0[3] ? _value_1261 :
    x_1[3] ? 1'b0 :
    x_0[2] ? _value_343 :
    _value_914;
  wire _value_1264 = x_0[2] ? _value_98 : _value_115;  // LookUpTable.swift:24
  wire _value_1265 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_328 : _value_313) :
    x_1[3] ? (x_0[2] ? _value_348 : _value_539) :
    1'b1;
  wire _value_1266 =  // LookUpTable.swift:24
    x_1[4] ? _value_1263 :
    x_0[3] ? _value_1262 :
    x_1[3] ? _value_1254 :
    1'b0;
  wire _value_1267 =  // LookUpTable.swift:24
    x_0[4] ? _value_1260 :
    x_1[4] ? _value_1259 :
    x_0[3] ? _value_1258 :
    _value_1257;
  wire _value_1268 = x_1[3] ? _value_588 : _value_358;  // LookUpTable.swift:24
  wire _value_1269 =  // LookUpTable.swift:24
    x_0[3] ? _value_1268 :
    x_1[3] ? _value_122 :
    _value_360;
  wire _value_1270 =  // LookUpTable.swift:24
    x_1[4] ? _value_1269 :
    x_0[3] ? (x_1[3] ? 1'b1 : _value_575) :
    _value_892;
  wire _value_1271 = x_0[2] ? _value_908 : _value_359;  // LookUpTable.swift:24
  wire _value_1272 = x_1[3] ? _value_986 : _value_391;  // LookUpTable.swift:24
  wire _value_1273 = x_0[2] ? _value_345 : _value_889;  // LookUpTable.swift:24
  wire _value_1274 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1273 : _value_1238) :
    x_1[3] ? _value_889 :
    _value_129;
  wire _value_1275 =  // LookUpTable.swift:24
    x_0[4] ? _value_1270 :
    x_1[4] ? _value_364 :
    _value_899;
  wire _value_1276 =  // LookUpTable.swift:24
    x_1[5] ? _value_1267 :
    x_0[4] ? _value_1266 :
    x_1[4] ? _value_1265 :
    x_0[3] ? (x_1[3] ? _value_1264 : _value_907) :
    x_1[3] ? (x_0[2] ? _value_574 : _value_122) :
    _value_909;
  wire _value_1277 =  // LookUpTable.swift:24
    x_0[5] ? _value_1252 :
    x_1[5] ? _value_1251 :
    x_0[4] ? _value_1250 :
    x_1[4] ? (x_0[3] ? _value_1249 : _value_590) :
    x_1[3] ? _value_357 :
    1'b1;
  wire _value_1278 =  // LookUpTable.swift:24
    x_1[6] ? _value_1228 :
    x_0[5] ? _value_1227 :
    x_1[5] ? _value_1226 :
    x_0[4] ? _value_1225 :
    x_1[4] ? _value_1224 :
    x_0[3] ? _value_846 :
    x_1[3] ? _value_642 :
    x_0[2] ? _value_474 :
    _value_98;
  wire _value_1279 =  // LookUpTable.swift:24
    x_1[3] ? 1'b0 :
    x_0[2] ? _value_242 :
    _value_1010;
  wire _value_1280 =  // LookUpTable.swift:24
    x_0[3] ? _value_299 :
    x_1[3] ? (x_0[2] ? _value_725 : _value_300) :
    1'b1;
  wire _value_1281 =  // LookUpTable.swift:24
    x_1[4] ? _value_664 :
    x_0[3] ? _value_1279 :
    _value_247;
  wire _value_1282 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_257 : _value_145) :
    x_1[3] ? (x_0[2] ? _value_8 : _value_686) :
    _value_52;
  wire _value_1283 =  // LookUpTable.swift:24
    x_1[4] ? _value_1282 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1125 : 1'b0) : 1'b0) :
    _value_929;
  wire _value_1284 =  // LookUpTable.swift:24
    x_0[4] ? _value_1281 :
    x_1[4] ? _value_1280 :
    _value_664;
  wire _value_1285 =  // LookUpTable.swift:24
    x_1[3] ? _value_257 :
    x_0[2] ? _value_474 :
    _value_604;
  wire _value_1286 =  // LookUpTable.swift:24
    x_1[3] ? _value_945 :
    x_0[2] ? _value_549 :
    _value_173;
  wire _value_1287 =  // LookUpTable.swift:24
    x_0[3] ? _value_299 :
    x_1[3] ? _value_680 :
    1'b1;
  wire _value_1288 =  // LookUpTable.swift:24
    x_1[4] ? _value_664 :
    x_0[3] ? (x_1[3] ? 1'b0 : _value_668) :
    _value_247;
  wire _value_1289 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? (x_0[3] ? _value_1285 : _value_172) : _value_939) :
    x_1[4] ? (x_0[3] ? (x_1[3] ? (x_0[2] ? _value_178 : _value_608) : _value_941) : _value_942) :
    x_0[3] ? _value_1286 :
    x_1[3] ? _value_97 :
    _value_609;
  wire _value_1290 =  // LookUpTable.swift:24
    x_1[5] ? _value_1284 :
    x_0[4] ? _value_1283 :
    x_1[4] ? _value_932 :
    x_0[3] ? (x_1[3] ? _value_935 : _value_4) :
    x_1[3] ? (x_0[2] ? _value_24 : _value_597) :
    _value_601;
  wire _value_1291 = x_0[2] ? _value_201 : _value_216;  // LookUpTable.swift:24
  wire _value_1292 = x_0[2] ? 1'b0 : _value_1073;  // LookUpTable.swift:24
  wire _value_1293 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1137 : _value_155) :
    x_1[3] ? _value_1063 :
    _value_1291;
  wire _value_1294 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? _value_951 : _value_1062) :
    x_0[3] ? _value_250 :
    x_1[3] ? _value_191 :
    x_0[2] ? _value_1069 :
    1'b0;
  wire _value_1295 = x_1[2] ? _value_61 : _value_2;  // LookUpTable.swift:24
  wire _value_1296 = x_1[3] ? _value_653 : _value_1157;  // LookUpTable.swift:24
  wire _value_1297 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_629 : 1'b1) : _value_779) :
    x_1[3] ? (x_0[2] ? 1'b1 : _value_1099) :
    _value_821;
  wire _value_1298 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? (x_1[3] ? (x_0[2] ? 1'b1 : _value_1295) : _value_70) : 1'b0) :
    x_0[3] ? (x_1[3] ? _value_71 : x_0[2]) :
    _value_1103;
  wire _value_1299 =  // LookUpTable.swift:24
    x_0[4] ? _value_1294 :
    x_1[4] ? _value_1293 :
    x_0[3] ? (x_1[3] ? _value_1063 : _value_1292) :
    _value_250;
  wire _value_1300 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_431 : _value_9) :
    x_1[3] ? _value_151 :
    _value_468;
  wire _value_1301 =  // LookUpTable.swift:24
    x_1[4] ? _value_1300 :
    x_0[3] ? (x_1[3] ? _value_1135 : _value_736) :
    _value_619;
  wire _value_1302 = x_0[2] ? _value_528 : 1'b0;  // LookUpTable.swift:24
  wire _value_1303 = x_1[3] ? _value_277 : _value_1171;  // LookUpTable.swift:24
  wire _value_1304 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_506 : _value_1302) :
    x_1[3] ? 1'b0 :
    x_0[2] ? 1'b0 :
    _value_1113;
  wire _value_1305 =  // LookUpTable.swift:24
    x_0[4] ? _value_1301 :
    x_1[4] ? _value_623 :
    x_0[3] ? _value_625 :
    x_1[3] ? (x_0[2] ? 1'b1 : _value_697) :
    x_0[2] ? _value_812 :
    1'b0;
  wire _value_1306 =  // LookUpTable.swift:24
    x_1[5] ? _value_1299 :
    x_0[4] ? _value_1298 :
    x_1[4] ? _value_1297 :
    x_0[3] ? 1'b1 :
    _value_1296;
  wire _value_1307 =  // LookUpTable.swift:24
    x_0[5] ? _value_1290 :
    x_1[5] ? _value_1289 :
    x_0[4] ? _value_1288 :
    x_1[4] ? _value_1287 :
    _value_664;
  wire _value_1308 = x_0[2] ? _value_322 : _value_888;  // LookUpTable.swift:24
  wire _value_1309 =  // LookUpTable.swift:24
    x_0[3] ? _value_961 :
    x_1[3] ? _value_962 :
    _value_292;
  wire _value_1310 = x_0[2] ? _value_539 : _value_639;  // LookUpTable.swift:24
  wire _value_1311 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_313 : _value_295) :
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_175 :
    _value_90;
  wire _value_1312 =  // LookUpTable.swift:24
    x_1[4] ? _value_1309 :
    x_0[3] ? (x_1[3] ? _value_1217 : _value_1184) :
    x_1[3] ? _value_155 :
    _value_1308;
  wire _value_1313 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_448 : _value_164) :
    x_1[3] ? _value_103 :
    _value_477;
  wire _value_1314 =  // LookUpTable.swift:24
    x_1[3] ? _value_642 :
    x_0[2] ? _value_102 :
    _value_837;
  wire _value_1315 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1219 : _value_227) :
    x_1[3] ? _value_851 :
    _value_640;
  wire _value_1316 =  // LookUpTable.swift:24
    x_0[4] ? _value_1312 :
    x_1[4] ? _value_1311 :
    x_0[3] ? (x_1[3] ? _value_1184 : _value_313) :
    x_1[3] ? _value_1310 :
    1'b1;
  wire _value_1317 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_363 : _value_889) :
    x_0[2] ? _value_559 :
    _value_128;
  wire _value_1318 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_132 : _value_328) :
    x_1[3] ? x_1[2] :
    _value_347;
  wire _value_1319 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? (x_1[3] ? (x_0[2] ? _value_577 : _value_96) : 1'b0) : _value_1233) :
    x_0[3] ? _value_1317 :
    x_1[3] ? _value_891 :
    _value_911;
  wire _value_1320 = x_0[2] ? x_1[2] : _value_134;  // LookUpTable.swift:24
  wire _value_1321 =  // LookUpTable.swift:24
    x_1[4] ? _value_647 :
    x_0[3] ? (x_1[3] ? _value_561 : 1'b0) :
    x_1[3] ? _value_1320 :
    x_0[2] ? _value_226 :
    _value_854;
  wire _value_1322 =  // LookUpTable.swift:24
    x_0[4] ? _value_1319 :
    x_1[4] ? _value_1318 :
    x_0[3] ? _value_1246 :
    _value_1257;
  wire _value_1323 =  // LookUpTable.swift:24
    x_1[5] ? _value_1316 :
    x_0[4] ? (x_1[4] ? _value_1313 : _value_638) :
    x_1[4] ? _value_1315 :
    x_0[3] ? _value_1314 :
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_573 :
    _value_90;
  wire _value_1324 = x_1[2] ? _value_205 : _value_230;  // LookUpTable.swift:24
  wire _value_1325 =  // LookUpTable.swift:24
    x_1[3] ? _value_155 :
    x_0[2] ? 1'b0 :
    _value_1324;
  wire _value_1326 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_155 : _value_678) :
    x_1[3] ? (x_0[2] ? _value_327 : _value_305) :
    _value_436;
  wire _value_1327 =  // LookUpTable.swift:24
    x_1[4] ? _value_664 :
    x_0[3] ? _value_1325 :
    x_1[3] ? _value_672 :
    _value_436;
  wire _value_1328 = x_1[2] ? _value_213 : _value_424;  // LookUpTable.swift:24
  wire _value_1329 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1328 : 1'b1) : 1'b1) :
    x_1[3] ? _value_187 :
    _value_802;
  wire _value_1330 =  // LookUpTable.swift:24
    x_1[4] ? _value_1329 :
    x_0[3] ? 1'b1 :
    x_1[3] ? (x_0[2] ? _value_1153 : 1'b0) :
    1'b0;
  wire _value_1331 =  // LookUpTable.swift:24
    x_0[4] ? _value_1327 :
    x_1[4] ? _value_1326 :
    x_0[3] ? _value_406 :
    _value_412;
  wire _value_1332 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_324 : _value_458) : _value_292) :
    x_1[3] ? 1'b1 :
    _value_873;
  wire _value_1333 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? _value_105 :
    _value_90;
  wire _value_1334 =  // LookUpTable.swift:24
    x_1[4] ? _value_1332 :
    x_0[3] ? (x_1[3] ? _value_155 : _value_443) :
    _value_984;
  wire _value_1335 = x_0[2] ? _value_226 : _value_237;  // LookUpTable.swift:24
  wire _value_1336 = x_0[2] ? _value_244 : _value_456;  // LookUpTable.swift:24
  wire _value_1337 =  // LookUpTable.swift:24
    x_1[3] ? 1'b1 :
    x_0[2] ? 1'b1 :
    x_1[2] ? _value_403 :
    _value_64;
  wire _value_1338 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_106 : _value_1336) :
    x_1[3] ? 1'b0 :
    _value_1273;
  wire _value_1339 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? _value_470 : _value_473) :
    x_0[3] ? (x_1[3] ? _value_21 : 1'b0) :
    x_1[3] ? _value_1335 :
    _value_1174;
  wire _value_1340 =  // LookUpTable.swift:24
    x_0[4] ? _value_1334 :
    x_1[4] ? (x_0[3] ? _value_1333 : x_1[3]) :
    x_0[3] ? (x_1[3] ? _value_985 : _value_25) :
    _value_1272;
  wire _value_1341 =  // LookUpTable.swift:24
    x_1[5] ? _value_1331 :
    x_0[4] ? _value_1330 :
    x_1[4] ? (x_0[3] ? (x_1[3] ? _value_155 : _value_202) : _value_979) :
    x_0[3] ? _value_981 :
    x_1[3] ? _value_25 :
    _value_376;
  wire _value_1342 =  // LookUpTable.swift:24
    x_0[5] ? _value_1323 :
    x_1[5] ? _value_1322 :
    x_0[4] ? _value_1321 :
    x_1[4] ? _value_651 :
    x_0[3] ? _value_1268 :
    x_1[3] ? _value_122 :
    _value_1271;
  wire _value_1343 =  // LookUpTable.swift:24
    x_1[6] ? _value_1307 :
    x_0[5] ? _value_1306 :
    x_1[5] ? _value_1305 :
    x_0[4] ? _value_633 :
    x_1[4] ? _value_1304 :
    x_0[3] ? _value_1159 :
    _value_1303;
  wire _value_1344 =  // LookUpTable.swift:24
    x_0[6] ? _value_1278 :
    x_1[6] ? _value_1277 :
    x_0[5] ? _value_1276 :
    x_1[5] ? _value_1275 :
    x_0[4] ? (x_1[4] ? (x_0[3] ? (x_1[3] ? _value_1271 : _value_578) : _value_1272) : _value_916) :
    x_1[4] ? _value_1274 :
    _value_918;
  wire _value_1345 =  // LookUpTable.swift:24
    x_1[7] ? _value_1182 :
    x_0[6] ? _value_1181 :
    x_1[6] ? _value_1180 :
    x_0[5] ? _value_1179 :
    x_1[5] ? _value_1178 :
    x_0[4] ? _value_1177 :
    _value_829;
  wire _value_1346 = x_1[3] ? _value_42 : _value_246;  // LookUpTable.swift:24
  wire _value_1347 = x_1[3] ? _value_246 : _value_42;  // LookUpTable.swift:24
  wire _value_1348 = x_0[3] ? _value_1346 : _value_1347;  // LookUpTable.swift:24
  wire _value_1349 = x_1[2] ? _value_236 : _value_37;  // LookUpTable.swift:24
  wire _value_1350 = x_0[2] ? _value_1349 : _value_35;  // LookUpTable.swift:24
  wire _value_1351 = x_1[2] ? _value_34 : _value_225;  // LookUpTable.swift:24
  wire _value_1352 = x_0[2] ? _value_1351 : _value_300;  // LookUpTable.swift:24
  wire _value_1353 = x_1[3] ? _value_246 : _value_1350;  // LookUpTable.swift:24
  wire _value_1354 = x_1[2] ? _value_255 : _value_23;  // LookUpTable.swift:24
  wire _value_1355 = x_0[2] ? _value_1354 : _value_709;  // LookUpTable.swift:24
  wire _value_1356 = x_0[2] ? _value_695 : _value_666;  // LookUpTable.swift:24
  wire _value_1357 = x_0[2] ? _value_256 : _value_709;  // LookUpTable.swift:24
  wire _value_1358 = x_1[3] ? _value_42 : _value_672;  // LookUpTable.swift:24
  wire _value_1359 = x_0[3] ? _value_1358 : _value_1347;  // LookUpTable.swift:24
  wire _value_1360 = x_0[2] ? _value_1349 : _value_686;  // LookUpTable.swift:24
  wire _value_1361 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? (x_1[3] ? _value_1350 : _value_1352) : _value_1353) :
    x_0[3] ? (x_1[3] ? _value_1355 : _value_1356) :
    x_1[3] ? _value_1352 :
    _value_1357;
  wire _value_1362 = x_1[2] ? _value_236 : _value_32;  // LookUpTable.swift:24
  wire _value_1363 = x_0[2] ? _value_1362 : _value_80;  // LookUpTable.swift:24
  wire _value_1364 = x_1[2] ? _value_34 : _value_241;  // LookUpTable.swift:24
  wire _value_1365 = x_0[2] ? _value_1364 : _value_456;  // LookUpTable.swift:24
  wire _value_1366 = x_1[3] ? _value_678 : _value_42;  // LookUpTable.swift:24
  wire _value_1367 = x_0[3] ? _value_1346 : _value_1366;  // LookUpTable.swift:24
  wire _value_1368 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1363 : _value_246) :
    x_1[3] ? _value_1365 :
    _value_1363;
  wire _value_1369 = x_0[2] ? _value_1354 : _value_381;  // LookUpTable.swift:24
  wire _value_1370 = x_1[2] ? _value_236 : _value_409;  // LookUpTable.swift:24
  wire _value_1371 = x_0[2] ? _value_1370 : _value_80;  // LookUpTable.swift:24
  wire _value_1372 = x_1[3] ? _value_1371 : _value_678;  // LookUpTable.swift:24
  wire _value_1373 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1355 : _value_1365) :
    x_1[3] ? _value_1356 :
    _value_1369;
  wire _value_1374 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? _value_1368 : _value_1367) :
    x_1[4] ? _value_1373 :
    x_0[3] ? _value_1372 :
    x_1[3] ? _value_1365 :
    _value_1371;
  wire _value_1375 =  // LookUpTable.swift:24
    x_1[5] ? _value_1348 :
    x_0[4] ? _value_1361 :
    x_1[4] ? _value_1359 :
    x_0[3] ? (x_1[3] ? _value_1360 : _value_1352) :
    x_1[3] ? _value_672 :
    _value_1360;
  wire _value_1376 = x_1[2] ? _value_34 : _value_205;  // LookUpTable.swift:24
  wire _value_1377 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_237 : _value_40) :
    x_0[2] ? _value_467 :
    _value_1376;
  wire _value_1378 = x_1[2] ? _value_236 : _value_7;  // LookUpTable.swift:24
  wire _value_1379 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_928 : _value_934) :
    x_0[2] ? _value_1378 :
    _value_502;
  wire _value_1380 =  // LookUpTable.swift:24
    x_0[3] ? _value_1377 :
    x_1[3] ? (x_0[2] ? _value_695 : _value_1008) :
    x_0[2] ? _value_1010 :
    _value_404;
  wire _value_1381 = x_0[2] ? _value_934 : _value_795;  // LookUpTable.swift:24
  wire _value_1382 =  // LookUpTable.swift:24
    x_1[3] ? _value_1357 :
    x_0[2] ? _value_142 :
    _value_1008;
  wire _value_1383 = x_0[2] ? _value_1010 : _value_15;  // LookUpTable.swift:24
  wire _value_1384 = x_0[2] ? _value_797 : _value_422;  // LookUpTable.swift:24
  wire _value_1385 = x_0[2] ? _value_745 : _value_15;  // LookUpTable.swift:24
  wire _value_1386 =  // LookUpTable.swift:24
    x_1[3] ? _value_1383 :
    x_0[2] ? _value_29 :
    _value_1351;
  wire _value_1387 =  // LookUpTable.swift:24
    x_0[3] ? _value_1382 :
    x_1[3] ? (x_0[2] ? _value_1351 : _value_429) :
    _value_1381;
  wire _value_1388 =  // LookUpTable.swift:24
    x_1[4] ? _value_1380 :
    x_0[3] ? _value_1379 :
    x_1[3] ? (x_0[2] ? _value_795 : _value_1351) :
    _value_1006;
  wire _value_1389 = x_0[2] ? _value_49 : _value_231;  // LookUpTable.swift:24
  wire _value_1390 = x_1[2] ? _value_236 : _value_23;  // LookUpTable.swift:24
  wire _value_1391 = x_0[2] ? _value_1390 : _value_686;  // LookUpTable.swift:24
  wire _value_1392 = x_0[2] ? _value_142 : _value_1146;  // LookUpTable.swift:24
  wire _value_1393 =  // LookUpTable.swift:24
    x_1[3] ? _value_1389 :
    x_0[2] ? _value_1013 :
    _value_15;
  wire _value_1394 = x_1[2] ? _value_213 : _value_933;  // LookUpTable.swift:24
  wire _value_1395 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_404 : _value_600) :
    x_0[2] ? _value_17 :
    _value_1394;
  wire _value_1396 =  // LookUpTable.swift:24
    x_0[3] ? _value_1393 :
    x_1[3] ? _value_1391 :
    _value_1392;
  wire _value_1397 = x_1[2] ? _value_215 : _value_23;  // LookUpTable.swift:24
  wire _value_1398 = x_1[2] ? _value_16 : _value_225;  // LookUpTable.swift:24
  wire _value_1399 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_671 : _value_253) :
    x_0[2] ? _value_1397 :
    _value_499;
  wire _value_1400 = x_0[2] ? _value_425 : _value_1390;  // LookUpTable.swift:24
  wire _value_1401 = x_0[2] ? _value_256 : _value_369;  // LookUpTable.swift:24
  wire _value_1402 =  // LookUpTable.swift:24
    x_0[3] ? _value_1399 :
    x_1[3] ? (x_0[2] ? _value_807 : _value_1398) :
    _value_420;
  wire _value_1403 =  // LookUpTable.swift:24
    x_1[4] ? _value_1396 :
    x_0[3] ? _value_1395 :
    x_1[3] ? (x_0[2] ? _value_1026 : _value_8) :
    x_0[2] ? _value_15 :
    _value_194;
  wire _value_1404 =  // LookUpTable.swift:24
    x_0[4] ? _value_1388 :
    x_1[4] ? _value_1387 :
    x_0[3] ? _value_1386 :
    x_1[3] ? _value_1384 :
    _value_1385;
  wire _value_1405 = x_0[2] ? _value_1398 : _value_429;  // LookUpTable.swift:24
  wire _value_1406 = x_0[2] ? _value_1349 : _value_597;  // LookUpTable.swift:24
  wire _value_1407 = x_0[2] ? _value_253 : _value_29;  // LookUpTable.swift:24
  wire _value_1408 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1360 : _value_1405) :
    x_1[3] ? _value_672 :
    _value_1406;
  // LookUpTable.swift:24
  wire _value_1409 = x_0[3] ? (x_1[3] ? _value_42 : _value_434) : _value_1347;
  wire _value_1410 = x_1[2] ? _value_50 : _value_225;  // LookUpTable.swift:24
  wire _value_1411 = x_0[2] ? _value_1410 : _value_621;  // LookUpTable.swift:24
  wire _value_1412 =  // LookUpTable.swift:24
    x_1[4] ? _value_1408 :
    x_0[3] ? (x_1[3] ? _value_1381 : _value_1384) :
    x_1[3] ? _value_1405 :
    _value_1407;
  wire _value_1413 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_429 : _value_38) :
    x_0[2] ? _value_807 :
    _value_51;
  wire _value_1414 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_242 : _value_1130) :
    x_0[2] ? _value_934 :
    _value_697;
  wire _value_1415 =  // LookUpTable.swift:24
    x_0[3] ? _value_1413 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_501 : 1'b0) : _value_928) :
    x_0[2] ? _value_621 :
    _value_38;
  wire _value_1416 =  // LookUpTable.swift:24
    x_1[3] ? _value_1407 :
    x_0[2] ? _value_502 :
    _value_244;
  wire _value_1417 =  // LookUpTable.swift:24
    x_0[3] ? _value_1416 :
    x_1[3] ? _value_1411 :
    x_0[2] ? _value_1024 :
    _value_1142;
  wire _value_1418 =  // LookUpTable.swift:24
    x_1[4] ? _value_1415 :
    x_0[3] ? _value_1414 :
    x_1[3] ? _value_799 :
    x_0[2] ? _value_1376 :
    _value_749;
  wire _value_1419 =  // LookUpTable.swift:24
    x_0[4] ? _value_1412 :
    x_1[4] ? _value_1409 :
    x_0[3] ? (x_1[3] ? _value_1406 : _value_1411) :
    x_1[3] ? _value_434 :
    _value_1406;
  wire _value_1420 =  // LookUpTable.swift:24
    x_1[5] ? _value_1404 :
    x_0[4] ? _value_1403 :
    x_1[4] ? _value_1402 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_367 : _value_422) : _value_1400) :
    x_1[3] ? _value_1401 :
    x_0[2] ? (x_1[2] ? _value_2 : _value_34) :
    _value_201;
  wire _value_1421 =  // LookUpTable.swift:24
    x_0[5] ? _value_1375 :
    x_1[5] ? _value_1374 :
    x_0[4] ? (x_1[4] ? _value_1348 : _value_1359) :
    x_1[4] ? _value_1367 :
    _value_1348;
  wire _value_1422 = x_1[2] ? _value_50 : _value_326;  // LookUpTable.swift:24
  wire _value_1423 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_245 : _value_1362) :
    x_0[2] ? _value_695 :
    _value_452;
  wire _value_1424 = x_1[2] ? _value_943 : _value_23;  // LookUpTable.swift:24
  wire _value_1425 = x_0[2] ? _value_1424 : _value_837;  // LookUpTable.swift:24
  wire _value_1426 =  // LookUpTable.swift:24
    x_1[3] ? _value_1369 :
    x_0[2] ? _value_1364 :
    _value_445;
  wire _value_1427 =  // LookUpTable.swift:24
    x_0[3] ? _value_1423 :
    x_1[3] ? (x_0[2] ? _value_604 : _value_1422) :
    x_0[2] ? _value_677 :
    _value_1370;
  wire _value_1428 = x_1[2] ? _value_607 : _value_225;  // LookUpTable.swift:24
  wire _value_1429 = x_1[2] ? _value_236 : _value_550;  // LookUpTable.swift:24
  wire _value_1430 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1185 : _value_844) :
    x_0[2] ? _value_173 :
    _value_1428;
  wire _value_1431 = x_1[2] ? _value_236 : _value_99;  // LookUpTable.swift:24
  wire _value_1432 = x_0[2] ? _value_677 : _value_1431;  // LookUpTable.swift:24
  wire _value_1433 = x_0[2] ? _value_384 : _value_340;  // LookUpTable.swift:24
  wire _value_1434 = x_1[2] ? _value_83 : _value_225;  // LookUpTable.swift:24
  wire _value_1435 = x_1[2] ? _value_311 : _value_99;  // LookUpTable.swift:24
  wire _value_1436 = x_0[2] ? _value_324 : _value_1435;  // LookUpTable.swift:24
  wire _value_1437 =  // LookUpTable.swift:24
    x_0[3] ? _value_1430 :
    x_1[3] ? (x_0[2] ? _value_1429 : _value_604) :
    _value_1034;
  wire _value_1438 =  // LookUpTable.swift:24
    x_1[4] ? _value_1427 :
    x_0[3] ? _value_1426 :
    x_1[3] ? (x_0[2] ? _value_476 : _value_452) :
    _value_1425;
  wire _value_1439 = x_1[2] ? _value_89 : _value_241;  // LookUpTable.swift:24
  wire _value_1440 = x_0[2] ? _value_1439 : _value_445;  // LookUpTable.swift:24
  wire _value_1441 = x_0[2] ? _value_1431 : _value_80;  // LookUpTable.swift:24
  wire _value_1442 =  // LookUpTable.swift:24
    x_0[3] ? _value_1346 :
    x_1[3] ? _value_443 :
    _value_42;
  wire _value_1443 =  // LookUpTable.swift:24
    x_0[3] ? _value_1372 :
    x_1[3] ? _value_1440 :
    _value_1441;
  wire _value_1444 = x_1[2] ? _value_304 : _value_23;  // LookUpTable.swift:24
  wire _value_1445 = x_0[2] ? _value_1444 : _value_84;  // LookUpTable.swift:24
  // LookUpTable.swift:24
  wire _value_1446 = x_0[2] ? (x_1[2] ? _value_50 : _value_241) : _value_1044;
  wire _value_1447 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1425 : _value_1440) :
    x_1[3] ? _value_1433 :
    _value_1445;
  wire _value_1448 =  // LookUpTable.swift:24
    x_0[4] ? _value_1438 :
    x_1[4] ? _value_1437 :
    x_0[3] ? (x_1[3] ? _value_1432 : _value_1433) :
    x_1[3] ? (x_0[2] ? _value_173 : _value_1434) :
    _value_1436;
  wire _value_1449 = x_0[2] ? _value_1434 : _value_305;  // LookUpTable.swift:24
  wire _value_1450 = x_0[2] ? _value_1370 : _value_173;  // LookUpTable.swift:24
  wire _value_1451 = x_1[2] ? _value_255 : _value_99;  // LookUpTable.swift:24
  wire _value_1452 = x_1[2] ? _value_169 : _value_225;  // LookUpTable.swift:24
  wire _value_1453 = x_0[2] ? _value_1452 : _value_452;  // LookUpTable.swift:24
  wire _value_1454 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_305 : _value_677) :
    x_0[2] ? _value_163 :
    _value_1452;
  wire _value_1455 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1449 : _value_1450) :
    x_1[3] ? (x_0[2] ? _value_324 : _value_1451) :
    _value_1453;
  wire _value_1456 = x_1[2] ? _value_943 : _value_101;  // LookUpTable.swift:24
  wire _value_1457 = x_1[2] ? _value_89 : _value_323;  // LookUpTable.swift:24
  wire _value_1458 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_837 : _value_410) :
    x_0[2] ? _value_541 :
    _value_1456;
  wire _value_1459 = x_1[2] ? _value_34 : _value_339;  // LookUpTable.swift:24
  wire _value_1460 = x_1[2] ? _value_255 : _value_37;  // LookUpTable.swift:24
  wire _value_1461 = x_0[2] ? _value_1460 : _value_381;  // LookUpTable.swift:24
  wire _value_1462 = x_1[2] ? _value_457 : _value_23;  // LookUpTable.swift:24
  wire _value_1463 = x_0[2] ? _value_456 : _value_1462;  // LookUpTable.swift:24
  wire _value_1464 = x_1[2] ? _value_34 : _value_318;  // LookUpTable.swift:24
  wire _value_1465 =  // LookUpTable.swift:24
    x_0[3] ? _value_1458 :
    x_1[3] ? (x_0[2] ? _value_1457 : _value_1185) :
    x_0[2] ? _value_287 :
    _value_100;
  wire _value_1466 =  // LookUpTable.swift:24
    x_1[4] ? _value_1455 :
    x_0[3] ? _value_1454 :
    x_1[3] ? (x_0[2] ? _value_1435 : _value_163) :
    _value_453;
  wire _value_1467 = x_1[2] ? _value_311 : _value_37;  // LookUpTable.swift:24
  wire _value_1468 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_462 : _value_1467) :
    x_0[2] ? _value_551 :
    _value_940;
  wire _value_1469 = x_1[2] ? _value_34 : _value_234;  // LookUpTable.swift:24
  wire _value_1470 = x_1[2] ? _value_665 : _value_23;  // LookUpTable.swift:24
  wire _value_1471 =  // LookUpTable.swift:24
    x_0[3] ? _value_1468 :
    x_1[3] ? (x_0[2] ? _value_709 : _value_476) :
    x_0[2] ? _value_462 :
    _value_1460;
  wire _value_1472 = x_1[2] ? _value_34 : _value_676;  // LookUpTable.swift:24
  wire _value_1473 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_938 : _value_1456) :
    x_0[2] ? _value_41 :
    _value_1472;
  wire _value_1474 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_340 : _value_462) : _value_870) :
    x_1[3] ? (x_0[2] ? _value_1456 : _value_837) :
    x_0[2] ? (x_1[2] ? _value_34 : _value_843) :
    _value_938;
  wire _value_1475 =  // LookUpTable.swift:24
    x_1[4] ? _value_1471 :
    x_0[3] ? (x_1[3] ? _value_1445 : _value_1446) :
    x_1[3] ? (x_0[2] ? _value_551 : _value_1469) :
    x_0[2] ? _value_1470 :
    _value_400;
  wire _value_1476 =  // LookUpTable.swift:24
    x_0[4] ? _value_1466 :
    x_1[4] ? _value_1465 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_384 : _value_1459) : _value_1461) :
    x_1[3] ? _value_1463 :
    x_0[2] ? _value_573 :
    _value_1464;
  wire _value_1477 =  // LookUpTable.swift:24
    x_1[5] ? _value_1448 :
    x_0[4] ? (x_1[4] ? _value_1443 : _value_1442) :
    x_1[4] ? _value_1447 :
    x_0[3] ? (x_1[3] ? _value_1441 : _value_443) :
    x_1[3] ? _value_1446 :
    _value_1441;
  wire _value_1478 = x_0[2] ? _value_1378 : _value_80;  // LookUpTable.swift:24
  wire _value_1479 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1378 : _value_597) :
    x_0[2] ? _value_1410 :
    _value_716;
  wire _value_1480 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1024 : _value_807) :
    x_0[2] ? _value_686 :
    _value_671;
  wire _value_1481 =  // LookUpTable.swift:24
    x_0[3] ? _value_1479 :
    x_1[3] ? _value_718 :
    _value_1478;
  wire _value_1482 = x_1[3] ? _value_42 : _value_718;  // LookUpTable.swift:24
  wire _value_1483 = x_0[2] ? _value_1390 : _value_80;  // LookUpTable.swift:24
  wire _value_1484 =  // LookUpTable.swift:24
    x_1[3] ? _value_1478 :
    x_0[2] ? _value_51 :
    _value_1044;
  wire _value_1485 =  // LookUpTable.swift:24
    x_1[4] ? _value_1481 :
    x_0[3] ? _value_1480 :
    x_1[3] ? (x_0[2] ? _value_51 : _value_716) :
    x_0[2] ? _value_419 :
    _value_684;
  wire _value_1486 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? _value_1348 : _value_1409) :
    x_1[4] ? _value_1442 :
    _value_1348;
  wire _value_1487 = x_0[2] ? _value_1349 : _value_604;  // LookUpTable.swift:24
  wire _value_1488 = x_1[3] ? _value_722 : _value_42;  // LookUpTable.swift:24
  wire _value_1489 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1431 : _value_604) : _value_722) :
    x_1[3] ? (x_0[2] ? _value_1422 : _value_1044) :
    _value_1487;
  wire _value_1490 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1470 : _value_170) :
    x_0[2] ? _value_1422 :
    _value_637;
  wire _value_1491 = x_0[2] ? _value_1349 : _value_173;  // LookUpTable.swift:24
  wire _value_1492 =  // LookUpTable.swift:24
    x_0[3] ? _value_1490 :
    x_1[3] ? (x_0[2] ? _value_410 : _value_1472) :
    x_0[2] ? _value_726 :
    _value_170;
  wire _value_1493 =  // LookUpTable.swift:24
    x_1[4] ? _value_1489 :
    x_0[3] ? _value_1346 :
    _value_1488;
  wire _value_1494 =  // LookUpTable.swift:24
    x_0[3] ? _value_1346 :
    x_1[3] ? _value_301 :
    _value_42;
  wire _value_1495 =  // LookUpTable.swift:24
    x_1[4] ? _value_1348 :
    x_0[3] ? (x_1[3] ? _value_42 : _value_243) :
    _value_1347;
  wire _value_1496 =  // LookUpTable.swift:24
    x_0[4] ? _value_1493 :
    x_1[4] ? _value_1492 :
    x_0[3] ? (x_1[3] ? _value_1487 : _value_722) :
    x_1[3] ? (x_0[2] ? _value_1410 : _value_637) :
    _value_1491;
  wire _value_1497 =  // LookUpTable.swift:24
    x_1[5] ? _value_1486 :
    x_0[4] ? _value_1485 :
    x_1[4] ? (x_0[3] ? _value_1482 : _value_1347) :
    x_0[3] ? _value_1484 :
    x_1[3] ? _value_718 :
    _value_1483;
  wire _value_1498 =  // LookUpTable.swift:24
    x_0[5] ? _value_1477 :
    x_1[5] ? _value_1476 :
    x_0[4] ? _value_1475 :
    x_1[4] ? _value_1474 :
    x_0[3] ? _value_1473 :
    x_1[3] ? _value_1033 :
    x_0[2] ? _value_938 :
    _value_1424;
  wire _value_1499 =  // LookUpTable.swift:24
    x_1[6] ? _value_1421 :
    x_0[5] ? _value_1420 :
    x_1[5] ? _value_1419 :
    x_0[4] ? _value_1418 :
    x_1[4] ? _value_1417 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1026 : _value_1378) : _value_1005) :
    x_1[3] ? (x_0[2] ? _value_35 : _value_671) :
    x_0[2] ? _value_1026 :
    _value_1390;
  wire _value_1500 = x_0[2] ? _value_600 : _value_485;  // LookUpTable.swift:24
  wire _value_1501 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1394 : _value_15) :
    x_0[2] ? _value_8 :
    _value_20;
  wire _value_1502 = x_0[2] ? _value_735 : _value_489;  // LookUpTable.swift:24
  wire _value_1503 = x_0[2] ? _value_1087 : _value_214;  // LookUpTable.swift:24
  wire _value_1504 =  // LookUpTable.swift:24
    x_0[3] ? _value_1501 :
    x_1[3] ? _value_1500 :
    x_0[2] ? _value_485 :
    _value_24;
  wire _value_1505 = x_0[2] ? _value_307 : _value_812;  // LookUpTable.swift:24
  wire _value_1506 =  // LookUpTable.swift:24
    x_1[3] ? _value_500 :
    x_0[2] ? _value_367 :
    _value_489;
  wire _value_1507 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_201 : _value_307) :
    x_0[2] ? _value_216 :
    _value_505;
  wire _value_1508 =  // LookUpTable.swift:24
    x_0[3] ? _value_1506 :
    x_1[3] ? (x_0[2] ? _value_422 : _value_216) :
    _value_1505;
  wire _value_1509 =  // LookUpTable.swift:24
    x_1[4] ? _value_1504 :
    x_0[3] ? (x_1[3] ? _value_1502 : _value_492) :
    x_1[3] ? _value_368 :
    _value_1503;
  wire _value_1510 = x_0[2] ? _value_226 : _value_495;  // LookUpTable.swift:24
  wire _value_1511 = x_0[2] ? _value_1072 : _value_73;  // LookUpTable.swift:24
  wire _value_1512 = x_1[2] ? _value_424 : _value_215;  // LookUpTable.swift:24
  wire _value_1513 = x_1[2] ? _value_68 : _value_16;  // LookUpTable.swift:24
  wire _value_1514 = x_0[2] ? 1'b1 : _value_1513;  // LookUpTable.swift:24
  wire _value_1515 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_530 : _value_1075) :
    x_0[2] ? 1'b0 :
    _value_1512;
  wire _value_1516 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_495 : _value_615) : _value_1167) :
    x_1[3] ? _value_1510 :
    _value_1511;
  wire _value_1517 = x_0[2] ? (x_1[2] ? _value_7 : _value_59) : _value_226;  // LookUpTable.swift:24
  wire _value_1518 =  // LookUpTable.swift:24
    x_1[3] ? _value_1517 :
    x_0[2] ? _value_17 :
    _value_1072;
  wire _value_1519 =  // LookUpTable.swift:24
    x_1[3] ? _value_1076 :
    x_0[2] ? _value_1077 :
    x_1[2] ? _value_61 :
    x_0[1];
  wire _value_1520 =  // LookUpTable.swift:24
    x_0[3] ? _value_1518 :
    x_1[3] ? (x_0[2] ? _value_1073 : _value_186) :
    _value_1167;
  wire _value_1521 =  // LookUpTable.swift:24
    x_1[4] ? _value_1516 :
    x_0[3] ? _value_1515 :
    x_1[3] ? _value_1514 :
    _value_63;
  wire _value_1522 =  // LookUpTable.swift:24
    x_0[4] ? _value_1509 :
    x_1[4] ? _value_1508 :
    x_0[3] ? _value_1507 :
    x_1[3] ? (x_0[2] ? _value_812 : _value_214) :
    _value_1064;
  wire _value_1523 = x_0[2] ? _value_499 : _value_214;  // LookUpTable.swift:24
  wire _value_1524 = x_1[2] ? _value_61 : _value_146;  // LookUpTable.swift:24
  wire _value_1525 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_934 : _value_1015) :
    x_0[2] ? _value_1524 :
    _value_206;
  wire _value_1526 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1523 : _value_1083) :
    x_1[3] ? (x_0[2] ? _value_495 : _value_147) :
    x_0[2] ? _value_697 :
    _value_206;
  wire _value_1527 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1351 : _value_1010) :
    x_0[2] ? _value_1130 :
    _value_186;
  wire _value_1528 =  // LookUpTable.swift:24
    x_0[3] ? _value_1527 :
    x_1[3] ? _value_1018 :
    x_0[2] ? _value_17 :
    _value_745;
  wire _value_1529 =  // LookUpTable.swift:24
    x_1[4] ? _value_1526 :
    x_0[3] ? _value_1525 :
    x_1[3] ? (x_0[2] ? _value_206 : _value_495) :
    x_0[2] ? _value_495 :
    _value_186;
  wire _value_1530 = x_0[2] ? _value_756 : _value_374;  // LookUpTable.swift:24
  wire _value_1531 =  // LookUpTable.swift:24
    x_1[3] ? _value_953 :
    x_0[2] ? (x_1[2] ? _value_55 : _value_68) :
    _value_226;
  wire _value_1532 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_618 : _value_1511) :
    x_1[3] ? _value_802 :
    x_0[2] ? _value_17 :
    _value_751;
  wire _value_1533 = x_0[2] ? _value_759 : _value_3;  // LookUpTable.swift:24
  wire _value_1534 = x_1[2] ? _value_200 : _value_933;  // LookUpTable.swift:24
  wire _value_1535 = x_0[2] ? _value_1328 : _value_8;  // LookUpTable.swift:24
  wire _value_1536 = x_1[2] ? _value_68 : _value_34;  // LookUpTable.swift:24
  wire _value_1537 =  // LookUpTable.swift:24
    x_0[2] ? _value_1536 :
    x_1[2] ? _value_225 :
    _value_262;
  wire _value_1538 =  // LookUpTable.swift:24
    x_1[3] ? _value_1537 :
    x_0[2] ? _value_206 :
    _value_756;
  wire _value_1539 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1533 : _value_733) :
    x_1[3] ? (x_0[2] ? _value_17 : _value_1534) :
    _value_1535;
  wire _value_1540 =  // LookUpTable.swift:24
    x_1[4] ? _value_1532 :
    x_0[3] ? _value_1531 :
    x_1[3] ? _value_754 :
    _value_1530;
  wire _value_1541 =  // LookUpTable.swift:24
    x_0[4] ? _value_1529 :
    x_1[4] ? _value_1528 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_807 : _value_1351) : _value_747) :
    x_1[3] ? (x_0[2] ? _value_749 : _value_3) :
    _value_952;
  wire _value_1542 =  // LookUpTable.swift:24
    x_1[5] ? _value_1522 :
    x_0[4] ? _value_1521 :
    x_1[4] ? _value_1520 :
    x_0[3] ? _value_1519 :
    x_1[3] ? (x_0[2] ? _value_1513 : _value_753) :
    x_0[2] ? _value_226 :
    _value_220;
  wire _value_1543 = x_1[2] ? _value_205 : _value_200;  // LookUpTable.swift:24
  wire _value_1544 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1543 : 1'b1) :
    x_0[2] ? (x_1[2] ? _value_424 : _value_755) :
    _value_1295;
  wire _value_1545 = x_0[2] ? _value_826 : _value_73;  // LookUpTable.swift:24
  wire _value_1546 =  // LookUpTable.swift:24
    x_0[3] ? _value_1544 :
    x_1[3] ? (x_0[2] ? _value_740 : _value_629) :
    _value_1095;
  wire _value_1547 = x_0[2] ? 1'b1 : _value_65;  // LookUpTable.swift:24
  wire _value_1548 = x_1[2] ? _value_491 : _value_275;  // LookUpTable.swift:24
  wire _value_1549 = x_1[2] ? _value_2 : _value_68;  // LookUpTable.swift:24
  wire _value_1550 = x_0[2] ? _value_1153 : _value_263;  // LookUpTable.swift:24
  wire _value_1551 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1547 : _value_955) :
    x_1[3] ? (x_0[2] ? _value_1548 : _value_8) :
    x_0[2] ? _value_756 :
    _value_1549;
  wire _value_1552 =  // LookUpTable.swift:24
    x_1[4] ? _value_1546 :
    x_0[3] ? _value_72 :
    x_1[3] ? _value_1097 :
    _value_1545;
  wire _value_1553 = x_0[2] ? x_0[1] : _value_206;  // LookUpTable.swift:24
  wire _value_1554 =  // LookUpTable.swift:24
    x_1[3] ? _value_1553 :
    x_0[2] ? x_0[1] :
    _value_261;
  wire _value_1555 =  // LookUpTable.swift:24
    x_0[3] ? _value_1296 :
    x_1[3] ? (x_0[2] ? _value_1102 : _value_375) :
    x_0[2] ? 1'b1 :
    _value_532;
  wire _value_1556 = x_0[2] ? x_0[1] : _value_280;  // LookUpTable.swift:24
  wire _value_1557 = x_0[2] ? _value_64 : _value_261;  // LookUpTable.swift:24
  wire _value_1558 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_278 : _value_825) :
    x_1[3] ? _value_1556 :
    _value_1557;
  wire _value_1559 =  // LookUpTable.swift:24
    x_1[4] ? _value_1555 :
    x_0[3] ? _value_1554 :
    _value_788;
  wire _value_1560 =  // LookUpTable.swift:24
    x_0[4] ? _value_1552 :
    x_1[4] ? _value_1551 :
    x_0[3] ? (x_1[3] ? _value_1550 : _value_277) :
    x_1[3] ? _value_1547 :
    _value_653;
  wire _value_1561 = x_0[2] ? _value_778 : _value_375;  // LookUpTable.swift:24
  wire _value_1562 = x_1[2] ? _value_628 : _value_219;  // LookUpTable.swift:24
  wire _value_1563 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_17 : _value_774) : _value_775) :
    x_1[3] ? _value_1167 :
    x_0[2] ? _value_1111 :
    _value_817;
  wire _value_1564 = x_1[2] ? _value_262 : _value_219;  // LookUpTable.swift:24
  wire _value_1565 = x_1[2] ? _value_56 : _value_68;  // LookUpTable.swift:24
  wire _value_1566 = x_0[2] ? _value_1565 : _value_280;  // LookUpTable.swift:24
  wire _value_1567 =  // LookUpTable.swift:24
    x_0[2] ? _value_276 :
    x_1[2] ? _value_7 :
    _value_189;
  wire _value_1568 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1564 : _value_528) : _value_70) :
    x_1[3] ? (x_0[2] ? _value_86 : _value_1112) :
    _value_1114;
  wire _value_1569 =  // LookUpTable.swift:24
    x_1[4] ? _value_1563 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_777 : _value_8) : _value_1561) :
    x_1[3] ? (x_0[2] ? _value_86 : _value_1562) :
    _value_278;
  wire _value_1570 = x_0[2] ? _value_270 : _value_55;  // LookUpTable.swift:24
  wire _value_1571 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_70 : _value_1547) :
    x_1[3] ? _value_980 :
    _value_1175;
  wire _value_1572 = x_0[2] ? _value_523 : _value_629;  // LookUpTable.swift:24
  wire _value_1573 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1572 : _value_1119) :
    x_1[3] ? _value_71 :
    _value_653;
  wire _value_1574 =  // LookUpTable.swift:24
    x_1[4] ? _value_1571 :
    x_0[3] ? x_0[2] :
    x_1[3] ? (x_0[2] ? _value_1562 : _value_55) :
    _value_1570;
  wire _value_1575 =  // LookUpTable.swift:24
    x_0[4] ? _value_1569 :
    x_1[4] ? _value_1568 :
    x_0[3] ? (x_1[3] ? _value_1302 : _value_1566) :
    x_1[3] ? _value_1567 :
    _value_787;
  wire _value_1576 =  // LookUpTable.swift:24
    x_1[5] ? _value_1560 :
    x_0[4] ? _value_1559 :
    x_1[4] ? _value_1558 :
    x_0[3] ? _value_281 :
    x_1[3] ? (x_0[2] ? _value_763 : _value_628) :
    _value_631;
  wire _value_1577 =  // LookUpTable.swift:24
    x_0[5] ? _value_1542 :
    x_1[5] ? _value_1541 :
    x_0[4] ? _value_1540 :
    x_1[4] ? _value_1539 :
    x_0[3] ? _value_1538 :
    x_1[3] ? (x_0[2] ? 1'b1 : _value_1536) :
    x_0[2] ? _value_374 :
    _value_206;
  wire _value_1578 = x_1[2] ? _value_241 : _value_933;  // LookUpTable.swift:24
  wire _value_1579 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1400 : _value_143) :
    x_1[3] ? _value_1523 :
    x_0[2] ? _value_1146 :
    _value_216;
  wire _value_1580 = x_0[2] ? _value_600 : _value_1129;  // LookUpTable.swift:24
  wire _value_1581 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_419 : _value_144) :
    x_0[2] ? _value_499 :
    _value_242;
  wire _value_1582 =  // LookUpTable.swift:24
    x_1[3] ? _value_1131 :
    x_0[2] ? _value_1390 :
    _value_502;
  wire _value_1583 =  // LookUpTable.swift:24
    x_0[3] ? _value_1581 :
    x_1[3] ? _value_1580 :
    x_0[2] ? _value_1130 :
    _value_144;
  wire _value_1584 =  // LookUpTable.swift:24
    x_1[4] ? _value_1579 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_600 : _value_1578) : _value_1385) :
    x_1[3] ? (x_0[2] ? _value_8 : _value_797) :
    x_0[2] ? _value_49 :
    _value_485;
  wire _value_1585 =  // LookUpTable.swift:24
    x_1[3] ? _value_744 :
    x_0[2] ? _value_20 :
    _value_485;
  wire _value_1586 = x_0[2] ? _value_60 : _value_201;  // LookUpTable.swift:24
  wire _value_1587 = x_0[2] ? _value_206 : _value_934;  // LookUpTable.swift:24
  wire _value_1588 =  // LookUpTable.swift:24
    x_0[3] ? _value_1585 :
    x_1[3] ? (x_0[2] ? _value_485 : _value_8) :
    x_0[2] ? _value_24 :
    _value_735;
  wire _value_1589 = x_0[2] ? _value_489 : _value_307;  // LookUpTable.swift:24
  wire _value_1590 =  // LookUpTable.swift:24
    x_1[3] ? _value_1505 :
    x_0[2] ? _value_977 :
    _value_206;
  wire _value_1591 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_797 : _value_489) : _value_1589) :
    x_1[3] ? (x_0[2] ? _value_216 : _value_1147) :
    x_0[2] ? _value_812 :
    _value_201;
  wire _value_1592 =  // LookUpTable.swift:24
    x_1[4] ? _value_1588 :
    x_0[3] ? (x_1[3] ? _value_1134 : _value_1530) :
    x_1[3] ? _value_1586 :
    _value_1587;
  wire _value_1593 =  // LookUpTable.swift:24
    x_0[4] ? _value_1584 :
    x_1[4] ? _value_1583 :
    x_0[3] ? _value_1582 :
    x_1[3] ? (x_0[2] ? _value_369 : _value_206) :
    x_0[2] ? _value_201 :
    _value_934;
  wire _value_1594 = x_0[2] ? _value_1364 : _value_237;  // LookUpTable.swift:24
  wire _value_1595 = x_0[2] ? _value_1397 : _value_150;  // LookUpTable.swift:24
  wire _value_1596 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_749 : _value_595) :
    x_0[2] ? _value_697 :
    _value_1351;
  wire _value_1597 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1483 : _value_1580) :
    x_1[3] ? _value_1594 :
    _value_1595;
  wire _value_1598 = x_0[2] ? _value_1364 : _value_1010;  // LookUpTable.swift:24
  wire _value_1599 =  // LookUpTable.swift:24
    x_1[3] ? _value_1595 :
    x_0[2] ? _value_49 :
    x_1[2] ? _value_225 :
    _value_665;
  wire _value_1600 =  // LookUpTable.swift:24
    x_1[4] ? _value_1597 :
    x_0[3] ? _value_1596 :
    x_1[3] ? _value_1389 :
    x_0[2] ? _value_237 :
    _value_404;
  wire _value_1601 =  // LookUpTable.swift:24
    x_1[3] ? _value_254 :
    x_0[2] ? _value_256 :
    _value_1015;
  wire _value_1602 = x_0[2] ? _value_1015 : _value_206;  // LookUpTable.swift:24
  wire _value_1603 =  // LookUpTable.swift:24
    x_0[3] ? _value_1601 :
    x_1[3] ? (x_0[2] ? _value_147 : _value_1351) :
    x_0[2] ? _value_206 :
    _value_419;
  wire _value_1604 =  // LookUpTable.swift:24
    x_1[3] ? _value_1383 :
    x_0[2] ? _value_186 :
    _value_17;
  wire _value_1605 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1351 : _value_617) :
    x_0[2] ? _value_617 :
    _value_3;
  wire _value_1606 =  // LookUpTable.swift:24
    x_0[3] ? _value_1604 :
    x_1[3] ? _value_1392 :
    _value_1385;
  wire _value_1607 =  // LookUpTable.swift:24
    x_1[4] ? _value_1603 :
    x_0[3] ? (x_1[3] ? _value_1602 : _value_1510) :
    x_1[3] ? (x_0[2] ? _value_495 : _value_183) :
    _value_1517;
  wire _value_1608 =  // LookUpTable.swift:24
    x_0[4] ? _value_1600 :
    x_1[4] ? (x_0[3] ? (x_1[3] ? _value_42 : _value_1594) : _value_1347) :
    x_0[3] ? _value_1599 :
    x_1[3] ? _value_1598 :
    x_0[2] ? _value_1354 :
    _value_369;
  wire _value_1609 =  // LookUpTable.swift:24
    x_1[5] ? _value_1593 :
    x_0[4] ? _value_1592 :
    x_1[4] ? _value_1591 :
    x_0[3] ? _value_1590 :
    x_1[3] ? _value_217 :
    x_0[2] ? _value_220 :
    _value_1524;
  wire _value_1610 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_190 : _value_86) :
    x_0[2] ? _value_1069 :
    _value_1543;
  wire _value_1611 = x_1[2] ? _value_219 : _value_215;  // LookUpTable.swift:24
  wire _value_1612 =  // LookUpTable.swift:24
    x_0[3] ? _value_1610 :
    x_1[3] ? (x_0[2] ? _value_1112 : _value_738) :
    _value_953;
  wire _value_1613 = x_0[2] ? _value_20 : _value_1163;  // LookUpTable.swift:24
  wire _value_1614 = x_1[2] ? _value_491 : _value_628;  // LookUpTable.swift:24
  wire _value_1615 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_86 : _value_266) : _value_268) :
    x_1[3] ? _value_802 :
    _value_1613;
  wire _value_1616 =  // LookUpTable.swift:24
    x_1[4] ? _value_1612 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? 1'b0 : _value_1611) : _value_1097) :
    x_1[3] ? _value_63 :
    _value_1550;
  wire _value_1617 = x_0[2] ? _value_270 : _value_57;  // LookUpTable.swift:24
  wire _value_1618 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_653 : _value_1556) :
    x_1[3] ? _value_1561 :
    _value_70;
  wire _value_1619 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? (x_1[3] ? _value_1545 : _value_1617) : _value_279) :
    x_0[3] ? _value_377 :
    _value_282;
  wire _value_1620 =  // LookUpTable.swift:24
    x_0[4] ? _value_1616 :
    x_1[4] ? _value_1615 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_271 : _value_1099) : _value_1547) :
    x_1[3] ? (x_0[2] ? _value_226 : _value_756) :
    x_0[2] ? _value_1614 :
    _value_24;
  wire _value_1621 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_520 : _value_206) :
    x_0[2] ? _value_17 :
    _value_1164;
  wire _value_1622 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1533 : _value_1078) :
    x_1[3] ? (x_0[2] ? _value_86 : _value_1162) :
    x_0[2] ? _value_1163 :
    _value_24;
  wire _value_1623 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_280 : _value_216) :
    x_0[2] ? _value_1118 :
    _value_782;
  wire _value_1624 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_191 : _value_1613) :
    x_1[3] ? (x_0[2] ? _value_1534 : _value_15) :
    _value_1067;
  wire _value_1625 =  // LookUpTable.swift:24
    x_1[4] ? _value_1622 :
    x_0[3] ? _value_1621 :
    x_1[3] ? (x_0[2] ? _value_216 : _value_734) :
    x_0[2] ? _value_73 :
    _value_86;
  wire _value_1626 =  // LookUpTable.swift:24
    x_1[3] ? _value_1174 :
    x_0[2] ? _value_628 :
    _value_73;
  wire _value_1627 =  // LookUpTable.swift:24
    x_0[3] ? _value_1172 :
    x_1[3] ? _value_1566 :
    _value_1572;
  wire _value_1628 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_787 : _value_71) :
    x_1[3] ? _value_825 :
    _value_1545;
  wire _value_1629 =  // LookUpTable.swift:24
    x_1[4] ? _value_1627 :
    x_0[3] ? _value_1626 :
    x_1[3] ? (x_0[2] ? 1'b0 : _value_1562) :
    _value_1120;
  wire _value_1630 =  // LookUpTable.swift:24
    x_0[4] ? _value_1625 :
    x_1[4] ? _value_1624 :
    x_0[3] ? _value_1623 :
    x_1[3] ? (x_0[2] ? _value_734 : _value_817) :
    _value_818;
  wire _value_1631 =  // LookUpTable.swift:24
    x_1[5] ? _value_1620 :
    x_0[4] ? _value_1619 :
    x_1[4] ? _value_1618 :
    x_0[3] ? _value_1557 :
    x_1[3] ? _value_764 :
    x_0[2];
  wire _value_1632 =  // LookUpTable.swift:24
    x_0[5] ? _value_1609 :
    x_1[5] ? _value_1608 :
    x_0[4] ? _value_1607 :
    x_1[4] ? _value_1606 :
    x_0[3] ? _value_1605 :
    x_1[3] ? (x_0[2] ? _value_3 : _value_51) :
    x_0[2] ? _value_17 :
    x_1[2] ? _value_670 :
    _value_215;
  wire _value_1633 =  // LookUpTable.swift:24
    x_1[6] ? _value_1577 :
    x_0[5] ? _value_1576 :
    x_1[5] ? _value_1575 :
    x_0[4] ? _value_1574 :
    x_1[4] ? _value_1573 :
    x_0[3] ? _value_1120 :
    x_1[3] ? (x_0[2] ? _value_57 : 1'b0) :
    _value_824;
  wire _value_1634 =  // LookUpTable.swift:24
    x_0[6] ? _value_1499 :
    x_1[6] ? _value_1498 :
    x_0[5] ? _value_1497 :
    x_1[5] ? _value_1496 :
    x_0[4] ? _value_1495 :
    x_1[4] ? _value_1494 :
    _value_1348;
  wire _value_1635 = x_1[2] ? _value_943 : _value_99;  // LookUpTable.swift:24
  wire _value_1636 = x_1[2] ? _value_607 : _value_326;  // LookUpTable.swift:24
  wire _value_1637 = x_0[2] ? _value_1636 : _value_539;  // LookUpTable.swift:24
  wire _value_1638 = x_1[2] ? _value_112 : _value_225;  // LookUpTable.swift:24
  wire _value_1639 = x_1[2] ? _value_236 : _value_95;  // LookUpTable.swift:24
  wire _value_1640 = x_0[2] ? _value_1639 : _value_98;  // LookUpTable.swift:24
  wire _value_1641 =  // LookUpTable.swift:24
    x_1[3] ? _value_553 :
    x_0[2] ? _value_322 :
    _value_641;
  wire _value_1642 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_324 : _value_1635) : _value_1637) :
    x_1[3] ? (x_0[2] ? _value_560 : _value_290) :
    x_0[2] ? _value_541 :
    _value_1462;
  wire _value_1643 = x_1[2] ? _value_174 : _value_225;  // LookUpTable.swift:24
  wire _value_1644 = x_0[2] ? _value_1643 : _value_1459;  // LookUpTable.swift:24
  wire _value_1645 =  // LookUpTable.swift:24
    x_0[2] ? _value_573 :
    x_1[2] ? _value_607 :
    _value_323;
  wire _value_1646 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_639 : _value_888) :
    x_0[2] ? _value_573 :
    _value_1457;
  wire _value_1647 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1644 : _value_383) :
    x_1[3] ? _value_547 :
    _value_1645;
  wire _value_1648 =  // LookUpTable.swift:24
    x_1[4] ? _value_1642 :
    x_0[3] ? _value_1641 :
    x_1[3] ? (x_0[2] ? _value_1638 : _value_1459) :
    _value_1640;
  wire _value_1649 = x_0[2] ? _value_100 : _value_1457;  // LookUpTable.swift:24
  wire _value_1650 =  // LookUpTable.swift:24
    x_1[3] ? _value_1649 :
    x_0[2] ? _value_1462 :
    _value_287;
  wire _value_1651 =  // LookUpTable.swift:24
    x_0[3] ? _value_1650 :
    x_1[3] ? _value_1189 :
    x_0[2] ? _value_290 :
    _value_1636;
  wire _value_1652 = x_1[2] ? _value_174 : _value_326;  // LookUpTable.swift:24
  wire _value_1653 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1635 : _value_837) :
    x_0[2] ? _value_539 :
    _value_541;
  wire _value_1654 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_173 : _value_1452) :
    x_0[2] ? _value_844 :
    _value_1639;
  wire _value_1655 =  // LookUpTable.swift:24
    x_0[3] ? _value_1653 :
    x_1[3] ? (x_0[2] ? _value_115 : _value_1652) :
    x_0[2] ? _value_1462 :
    _value_113;
  wire _value_1656 =  // LookUpTable.swift:24
    x_1[4] ? _value_1651 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1472 : _value_456) : _value_1039) :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_339 : _value_23) : _value_113) :
    x_0[2] ? _value_1457 :
    _value_322;
  wire _value_1657 =  // LookUpTable.swift:24
    x_0[4] ? _value_1648 :
    x_1[4] ? _value_1647 :
    x_0[3] ? _value_1646 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_311 : _value_293) : _value_560) :
    _value_1186;
  wire _value_1658 = x_1[2] ? _value_457 : _value_101;  // LookUpTable.swift:24
  wire _value_1659 = x_0[2] ? _value_539 : _value_912;  // LookUpTable.swift:24
  wire _value_1660 = x_1[2] ? _value_329 : _value_114;  // LookUpTable.swift:24
  wire _value_1661 = x_0[2] ? _value_888 : _value_1660;  // LookUpTable.swift:24
  wire _value_1662 = x_0[2] ? _value_290 : _value_1638;  // LookUpTable.swift:24
  wire _value_1663 = x_1[2] ? _value_236 : _value_112;  // LookUpTable.swift:24
  wire _value_1664 = x_1[2] ? _value_89 : _value_318;  // LookUpTable.swift:24
  wire _value_1665 =  // LookUpTable.swift:24
    x_1[3] ? _value_1662 :
    x_0[2] ? _value_1462 :
    _value_1663;
  wire _value_1666 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1658 : _value_128) : _value_1659) :
    x_1[3] ? _value_1264 :
    _value_1661;
  wire _value_1667 = x_1[2] ? _value_127 : _value_225;  // LookUpTable.swift:24
  wire _value_1668 = x_1[2] ? _value_565 : _value_318;  // LookUpTable.swift:24
  wire _value_1669 = x_0[2] ? _value_128 : _value_98;  // LookUpTable.swift:24
  wire _value_1670 = x_1[2] ? _value_127 : _value_326;  // LookUpTable.swift:24
  wire _value_1671 = x_1[2] ? _value_89 : _value_344;  // LookUpTable.swift:24
  wire _value_1672 =  // LookUpTable.swift:24
    x_0[2] ? _value_1660 :
    x_1[2] ? _value_236 :
    x_1[1];
  wire _value_1673 =  // LookUpTable.swift:24
    x_1[3] ? _value_1199 :
    x_0[2] ? _value_1670 :
    _value_1671;
  wire _value_1674 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1667 : _value_1668) : _value_1669) :
    x_1[3] ? (x_0[2] ? _value_539 : _value_322) :
    _value_118;
  wire _value_1675 =  // LookUpTable.swift:24
    x_1[4] ? _value_1666 :
    x_0[3] ? _value_1665 :
    x_1[3] ? (x_0[2] ? _value_1664 : _value_855) :
    _value_1264;
  wire _value_1676 = x_1[2] ? _value_311 : _value_95;  // LookUpTable.swift:24
  wire _value_1677 = x_0[2] ? _value_345 : _value_1676;  // LookUpTable.swift:24
  wire _value_1678 = x_0[2] ? _value_324 : _value_1658;  // LookUpTable.swift:24
  wire _value_1679 =  // LookUpTable.swift:24
    x_1[3] ? _value_1677 :
    x_0[2] ? _value_1664 :
    _value_1185;
  wire _value_1680 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_640 : _value_873) :
    x_1[3] ? _value_1661 :
    x_0[2] ? (x_1[2] ? _value_89 : _value_545) :
    _value_855;
  // LookUpTable.swift:24
  wire _value_1681 = x_0[2] ? (x_1[2] ? _value_860 : _value_293) : _value_287;
  wire _value_1682 = x_1[2] ? _value_34 : _value_344;  // LookUpTable.swift:24
  wire _value_1683 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1667 : _value_1682) :
    x_0[2] ? _value_128 :
    _value_382;
  wire _value_1684 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_965 : _value_859) :
    x_1[3] ? (x_0[2] ? _value_134 : _value_1667) :
    _value_1681;
  wire _value_1685 =  // LookUpTable.swift:24
    x_1[4] ? _value_1680 :
    x_0[3] ? _value_1679 :
    x_1[3] ? _value_838 :
    _value_1678;
  wire _value_1686 =  // LookUpTable.swift:24
    x_0[4] ? _value_1675 :
    x_1[4] ? _value_1674 :
    x_0[3] ? _value_1673 :
    x_1[3] ? _value_1672 :
    x_0[2] ? _value_855 :
    _value_912;
  wire _value_1687 =  // LookUpTable.swift:24
    x_1[5] ? _value_1657 :
    x_0[4] ? _value_1656 :
    x_1[4] ? _value_1655 :
    x_0[3] ? _value_1654 :
    x_1[3] ? _value_845 :
    _value_963;
  wire _value_1688 = x_0[2] ? _value_1428 : _value_1185;  // LookUpTable.swift:24
  wire _value_1689 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1463 : _value_1649) :
    x_1[3] ? _value_171 :
    x_0[2] ? _value_445 :
    _value_726;
  wire _value_1690 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_607 : _value_241) : _value_1185) :
    x_0[2] ? _value_113 :
    _value_290;
  wire _value_1691 =  // LookUpTable.swift:24
    x_1[3] ? _value_1212 :
    x_0[2] ? _value_178 :
    _value_1422;
  wire _value_1692 =  // LookUpTable.swift:24
    x_0[3] ? _value_1690 :
    x_1[3] ? _value_1436 :
    x_0[2] ? (x_1[2] ? _value_83 : _value_326) :
    _value_539;
  wire _value_1693 =  // LookUpTable.swift:24
    x_1[4] ? _value_1689 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_726 : _value_113) : _value_1688) :
    x_1[3] ? (x_0[2] ? _value_100 : _value_1439) :
    x_0[2] ? _value_641 :
    _value_113;
  wire _value_1694 = x_0[2] ? _value_1469 : _value_300;  // LookUpTable.swift:24
  wire _value_1695 = x_0[2] ? _value_1467 : _value_163;  // LookUpTable.swift:24
  wire _value_1696 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1491 : _value_1694) :
    x_1[3] ? _value_1688 :
    _value_1695;
  wire _value_1697 = x_0[2] ? _value_1472 : _value_300;  // LookUpTable.swift:24
  wire _value_1698 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_844 : _value_1429) : _value_1449) :
    x_1[3] ? (x_0[2] ? _value_604 : _value_1428) :
    x_0[2] ? _value_245 :
    _value_1370;
  wire _value_1699 =  // LookUpTable.swift:24
    x_1[4] ? _value_1696 :
    x_0[3] ? _value_1346 :
    x_1[3] ? _value_1694 :
    _value_42;
  wire _value_1700 =  // LookUpTable.swift:24
    x_0[4] ? _value_1693 :
    x_1[4] ? _value_1692 :
    x_0[3] ? _value_1691 :
    x_1[3] ? (x_0[2] ? _value_1429 : _value_173) :
    x_0[2] ? _value_1185 :
    _value_888;
  wire _value_1701 =  // LookUpTable.swift:24
    x_1[3] ? _value_839 :
    x_0[2] ? _value_541 :
    _value_1658;
  wire _value_1702 = x_0[2] ? _value_456 : _value_641;  // LookUpTable.swift:24
  wire _value_1703 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1638 : _value_340) :
    x_0[2] ? (x_1[2] ? _value_311 : _value_409) :
    _value_98;
  wire _value_1704 =  // LookUpTable.swift:24
    x_0[3] ? _value_1701 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_104 : _value_326) : _value_539) :
    x_0[2] ? _value_287 :
    _value_173;
  wire _value_1705 = x_0[2] ? _value_384 : _value_1664;  // LookUpTable.swift:24
  wire _value_1706 = x_0[2] ? _value_1185 : _value_541;  // LookUpTable.swift:24
  wire _value_1707 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1218 : _value_1705) :
    x_1[3] ? _value_1681 :
    _value_1706;
  wire _value_1708 =  // LookUpTable.swift:24
    x_1[4] ? _value_1704 :
    x_0[3] ? _value_1703 :
    x_1[3] ? _value_1702 :
    x_0[2] ? _value_573 :
    _value_1664;
  wire _value_1709 =  // LookUpTable.swift:24
    x_1[3] ? _value_333 :
    x_0[2] ? _value_173 :
    _value_1643;
  wire _value_1710 =  // LookUpTable.swift:24
    x_0[3] ? _value_1709 :
    x_1[3] ? (x_0[2] ? _value_1451 : _value_837) :
    x_0[2] ? _value_452 :
    _value_541;
  wire _value_1711 = x_0[2] ? _value_100 : _value_1636;  // LookUpTable.swift:24
  wire _value_1712 =  // LookUpTable.swift:24
    x_1[3] ? _value_1711 :
    x_0[2] ? _value_1658 :
    _value_287;
  wire _value_1713 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1459 : _value_456) :
    x_0[2] ? _value_381 :
    _value_573;
  wire _value_1714 =  // LookUpTable.swift:24
    x_0[3] ? _value_1712 :
    x_1[3] ? _value_1659 :
    _value_1662;
  wire _value_1715 =  // LookUpTable.swift:24
    x_1[4] ? _value_1710 :
    x_0[3] ? (x_1[3] ? _value_1432 : _value_1453) :
    x_1[3] ? (x_0[2] ? _value_163 : _value_384) :
    _value_1436;
  wire _value_1716 =  // LookUpTable.swift:24
    x_0[4] ? _value_1708 :
    x_1[4] ? _value_1707 :
    x_0[3] ? (x_1[3] ? _value_1640 : _value_325) :
    x_1[3] ? (x_0[2] ? _value_100 : _value_1652) :
    x_0[2] ? _value_1660 :
    _value_287;
  wire _value_1717 =  // LookUpTable.swift:24
    x_1[5] ? _value_1700 :
    x_0[4] ? _value_1699 :
    x_1[4] ? _value_1698 :
    x_0[3] ? (x_1[3] ? _value_1695 : _value_1697) :
    x_1[3] ? (x_0[2] ? _value_1434 : _value_666) :
    x_0[2] ? _value_1460 :
    _value_709;
  wire _value_1718 =  // LookUpTable.swift:24
    x_0[5] ? _value_1687 :
    x_1[5] ? _value_1686 :
    x_0[4] ? _value_1685 :
    x_1[4] ? _value_1684 :
    x_0[3] ? _value_1683 :
    x_1[3] ? (x_0[2] ? _value_908 : _value_541) :
    x_0[2] ? _value_294 :
    _value_1652;
  wire _value_1719 = x_1[2] ? _value_104 : _value_317;  // LookUpTable.swift:24
  wire _value_1720 = x_1[2] ? _value_34 : _value_303;  // LookUpTable.swift:24
  wire _value_1721 = x_1[2] ? _value_457 : _value_114;  // LookUpTable.swift:24
  wire _value_1722 = x_1[2] ? _value_860 : _value_95;  // LookUpTable.swift:24
  wire _value_1723 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_541 : _value_888) :
    x_0[2] ? _value_1719 :
    _value_1720;
  wire _value_1724 = x_0[2] ? _value_129 : x_1[2];  // LookUpTable.swift:24
  wire _value_1725 = x_1[2] ? _value_355 : _value_101;  // LookUpTable.swift:24
  wire _value_1726 =  // LookUpTable.swift:24
    x_1[3] ? _value_1724 :
    x_0[2] ? _value_546 :
    _value_1725;
  wire _value_1727 =  // LookUpTable.swift:24
    x_0[3] ? _value_1723 :
    x_1[3] ? (x_0[2] ? _value_1721 : _value_1722) :
    _value_1229;
  wire _value_1728 =  // LookUpTable.swift:24
    x_0[2] ? _value_889 :
    x_1[2] ? _value_355 :
    _value_114;
  wire _value_1729 = x_1[3] ? _value_132 : _value_1728;  // LookUpTable.swift:24
  wire _value_1730 = x_0[2] ? _value_1719 : _value_1671;  // LookUpTable.swift:24
  wire _value_1731 = x_1[3] ? _value_358 : _value_655;  // LookUpTable.swift:24
  wire _value_1732 =  // LookUpTable.swift:24
    x_1[4] ? _value_1727 :
    x_0[3] ? _value_1726 :
    x_1[3] ? _value_968 :
    x_0[2] ? _value_1722 :
    _value_128;
  wire _value_1733 = x_1[2] ? _value_329 : _value_94;  // LookUpTable.swift:24
  wire _value_1734 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_345 : _value_1733) :
    x_0[2] ? _value_1682 :
    _value_908;
  wire _value_1735 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1664 : _value_539) : _value_1264) :
    x_1[3] ? _value_885 :
    x_0[2] ? _value_117 :
    _value_1719;
  wire _value_1736 =  // LookUpTable.swift:24
    x_0[2] ? _value_888 :
    x_1[2] ? _value_303 :
    _value_101;
  wire _value_1737 = x_1[2] ? _value_310 : _value_94;  // LookUpTable.swift:24
  wire _value_1738 =  // LookUpTable.swift:24
    x_0[2] ? _value_1737 :
    x_1[2] ? _value_311 :
    x_1[1];
  wire _value_1739 =  // LookUpTable.swift:24
    x_1[3] ? _value_1736 :
    x_0[2] ? _value_1720 :
    _value_855;
  wire _value_1740 = x_1[2] ? _value_310 : _value_293;  // LookUpTable.swift:24
  wire _value_1741 =  // LookUpTable.swift:24
    x_0[2] ? _value_117 :
    x_1[2] ? _value_127 :
    _value_342;
  wire _value_1742 =  // LookUpTable.swift:24
    x_1[3] ? _value_1320 :
    x_0[2] ? _value_1725 :
    _value_1740;
  wire _value_1743 =  // LookUpTable.swift:24
    x_0[3] ? _value_1739 :
    x_1[3] ? _value_1738 :
    _value_360;
  wire _value_1744 =  // LookUpTable.swift:24
    x_1[4] ? _value_1735 :
    x_0[3] ? _value_1734 :
    x_1[3] ? _value_130 :
    _value_1235;
  wire _value_1745 =  // LookUpTable.swift:24
    x_0[4] ? _value_1732 :
    x_1[4] ? (x_0[3] ? (x_1[3] ? _value_130 : _value_1232) : _value_1729) :
    x_0[3] ? (x_1[3] ? _value_1730 : _value_1724) :
    _value_1731;
  wire _value_1746 =  // LookUpTable.swift:24
    x_1[3] ? _value_655 :
    x_0[2] ? _value_1737 :
    x_1[2] ? _value_860 :
    x_1[1];
  wire _value_1747 =  // LookUpTable.swift:24
    x_0[2] ? _value_574 :
    x_1[2] ? x_1[1] :
    _value_342;
  wire _value_1748 = x_1[2] ? _value_88 : _value_317;  // LookUpTable.swift:24
  wire _value_1749 =  // LookUpTable.swift:24
    x_0[3] ? _value_1746 :
    x_1[3] ? _value_1256 :
    x_0[2] ? _value_390 :
    _value_128;
  wire _value_1750 =  // LookUpTable.swift:24
    x_0[2] ? _value_574 :
    x_1[2] ? x_1[1] :
    _value_326;
  wire _value_1751 = x_1[2] ? _value_88 : _value_303;  // LookUpTable.swift:24
  wire _value_1752 =  // LookUpTable.swift:24
    x_1[3] ? _value_363 :
    x_0[2] ? _value_1751 :
    _value_1720;
  wire _value_1753 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1750 : _value_129) :
    x_1[3] ? (x_1[2] ? x_1[1] : _value_317) :
    _value_129;
  wire _value_1754 =  // LookUpTable.swift:24
    x_1[4] ? _value_1749 :
    x_0[3] ? (x_1[3] ? _value_360 : _value_1747) :
    x_1[3] ? _value_913 :
    _value_1748;
  wire _value_1755 = x_1[3] ? _value_130 : _value_986;  // LookUpTable.swift:24
  wire _value_1756 =  // LookUpTable.swift:24
    x_0[2] ? _value_1748 :
    x_1[2] ? _value_89 :
    _value_303;
  wire _value_1757 = x_1[3] ? _value_1756 : _value_132;  // LookUpTable.swift:24
  wire _value_1758 =  // LookUpTable.swift:24
    x_0[3] ? _value_1755 :
    x_1[3] ? _value_1724 :
    _value_889;
  wire _value_1759 =  // LookUpTable.swift:24
    x_1[3] ? x_1[2] :
    x_0[2] ? (x_1[2] ? _value_303 : _value_94) :
    _value_1733;
  wire _value_1760 =  // LookUpTable.swift:24
    x_1[3] ? _value_357 :
    x_0[2] ? _value_134 :
    _value_117;
  wire _value_1761 =  // LookUpTable.swift:24
    x_0[3] ? _value_1759 :
    x_1[3] ? x_1[2] :
    _value_1737;
  wire _value_1762 =  // LookUpTable.swift:24
    x_1[4] ? _value_1758 :
    x_0[3] ? _value_1757 :
    x_1[3] ? _value_1247 :
    _value_655;
  wire _value_1763 =  // LookUpTable.swift:24
    x_0[4] ? _value_1754 :
    x_1[4] ? _value_1753 :
    x_0[3] ? _value_1752 :
    x_1[3] ? _value_363 :
    _value_648;
  wire _value_1764 =  // LookUpTable.swift:24
    x_1[5] ? _value_1745 :
    x_0[4] ? _value_1744 :
    x_1[4] ? _value_1743 :
    x_0[3] ? _value_1742 :
    x_1[3] ? _value_1741 :
    _value_901;
  wire _value_1765 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_382 : _value_294) :
    x_0[2] ? (x_1[2] ? _value_344 : _value_23) :
    _value_1722;
  // LookUpTable.swift:24
  wire _value_1766 = x_0[2] ? (x_1[2] ? _value_104 : _value_342) : _value_356;
  wire _value_1767 =  // LookUpTable.swift:24
    x_0[3] ? _value_1765 :
    x_1[3] ? (x_0[2] ? _value_1652 : _value_1664) :
    _value_965;
  wire _value_1768 = x_1[2] ? _value_303 : _value_23;  // LookUpTable.swift:24
  wire _value_1769 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1740 : _value_128) :
    x_0[2] ? _value_908 :
    _value_912;
  wire _value_1770 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_855 : _value_322) : _value_118) :
    x_1[3] ? _value_1232 :
    _value_1730;
  wire _value_1771 =  // LookUpTable.swift:24
    x_1[4] ? _value_1767 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1459 : _value_322) : _value_873) :
    x_1[3] ? _value_346 :
    _value_1766;
  wire _value_1772 = x_1[2] ? _value_355 : _value_23;  // LookUpTable.swift:24
  wire _value_1773 =  // LookUpTable.swift:24
    x_1[3] ? _value_1677 :
    x_0[2] ? _value_1464 :
    _value_322;
  wire _value_1774 =  // LookUpTable.swift:24
    x_1[3] ? _value_295 :
    x_0[2] ? _value_888 :
    _value_1635;
  wire _value_1775 =  // LookUpTable.swift:24
    x_0[3] ? _value_1773 :
    x_1[3] ? _value_1200 :
    x_0[2] ? _value_343 :
    _value_1772;
  wire _value_1776 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_573 : _value_1652) :
    x_0[2] ? _value_1676 :
    _value_560;
  wire _value_1777 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_322 : _value_343) :
    x_0[2] ? _value_573 :
    _value_1719;
  wire _value_1778 =  // LookUpTable.swift:24
    x_0[3] ? _value_1776 :
    x_1[3] ? (x_0[2] ? _value_1671 : _value_539) :
    x_0[2] ? _value_382 :
    _value_115;
  wire _value_1779 =  // LookUpTable.swift:24
    x_1[4] ? _value_1775 :
    x_0[3] ? _value_1774 :
    x_1[3] ? _value_1766 :
    _value_1195;
  wire _value_1780 =  // LookUpTable.swift:24
    x_0[4] ? _value_1771 :
    x_1[4] ? _value_1770 :
    x_0[3] ? _value_1769 :
    x_1[3] ? _value_1724 :
    x_0[2] ? _value_546 :
    _value_1768;
  wire _value_1781 = x_1[3] ? _value_1728 : _value_358;  // LookUpTable.swift:24
  wire _value_1782 =  // LookUpTable.swift:24
    x_0[2] ? _value_1737 :
    x_1[2] ? _value_310 :
    _value_116;
  wire _value_1783 =  // LookUpTable.swift:24
    x_0[3] ? _value_1781 :
    x_1[3] ? _value_1782 :
    _value_360;
  wire _value_1784 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_390 : _value_362) :
    x_1[3] ? _value_390 :
    _value_363;
  wire _value_1785 =  // LookUpTable.swift:24
    x_1[4] ? _value_1783 :
    x_0[3] ? (x_1[3] ? _value_655 : _value_1738) :
    x_1[3] ? _value_1747 :
    _value_130;
  wire _value_1786 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1271 : _value_1741) :
    x_1[3] ? _value_986 :
    _value_1756;
  wire _value_1787 = x_1[2] ? _value_303 : _value_114;  // LookUpTable.swift:24
  wire _value_1788 =  // LookUpTable.swift:24
    x_1[3] ? _value_1273 :
    x_0[2] ? _value_648 :
    _value_855;
  wire _value_1789 =  // LookUpTable.swift:24
    x_0[3] ? _value_1788 :
    x_1[3] ? (x_0[2] ? _value_889 : _value_1787) :
    _value_357;
  wire _value_1790 =  // LookUpTable.swift:24
    x_1[4] ? _value_1786 :
    x_0[3] ? (x_1[3] ? _value_901 : _value_913) :
    _value_1729;
  wire _value_1791 =  // LookUpTable.swift:24
    x_0[4] ? _value_1785 :
    x_1[4] ? _value_1784 :
    x_0[3] ? (x_1[3] ? _value_1748 : _value_881) :
    x_1[3] ? _value_1748 :
    x_1[2];
  wire _value_1792 =  // LookUpTable.swift:24
    x_1[5] ? _value_1780 :
    x_0[4] ? _value_1779 :
    x_1[4] ? _value_1778 :
    x_0[3] ? _value_1777 :
    x_1[3] ? (x_0[2] ? _value_1768 : _value_1740) :
    _value_909;
  wire _value_1793 =  // LookUpTable.swift:24
    x_0[5] ? _value_1764 :
    x_1[5] ? _value_1763 :
    x_0[4] ? _value_1762 :
    x_1[4] ? _value_1761 :
    x_0[3] ? _value_1760 :
    x_1[3] ? _value_357 :
    _value_574;
  wire _value_1794 =  // LookUpTable.swift:24
    x_1[6] ? _value_1718 :
    x_0[5] ? _value_1717 :
    x_1[5] ? _value_1716 :
    x_0[4] ? _value_1715 :
    x_1[4] ? _value_1714 :
    x_0[3] ? _value_1713 :
    x_1[3] ? (x_0[2] ? _value_641 : _value_1639) :
    x_0[2] ? (x_1[2] ? _value_89 : _value_676) :
    _value_322;
  wire _value_1795 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_411 : _value_246) :
    x_1[3] ? _value_1697 :
    _value_411;
  wire _value_1796 =  // LookUpTable.swift:24
    x_1[4] ? _value_1348 :
    x_0[3] ? (x_1[3] ? _value_405 : _value_1598) :
    x_1[3] ? _value_246 :
    _value_405;
  wire _value_1797 =  // LookUpTable.swift:24
    x_1[3] ? _value_1401 :
    x_0[2] ? _value_142 :
    _value_422;
  wire _value_1798 =  // LookUpTable.swift:24
    x_0[3] ? _value_1797 :
    x_1[3] ? (x_0[2] ? _value_1376 : _value_1010) :
    x_0[2] ? _value_256 :
    _value_467;
  wire _value_1799 =  // LookUpTable.swift:24
    x_1[3] ? _value_153 :
    x_0[2] ? _value_1376 :
    _value_930;
  wire _value_1800 =  // LookUpTable.swift:24
    x_1[3] ? _value_1381 :
    x_0[2] ? _value_502 :
    _value_201;
  wire _value_1801 =  // LookUpTable.swift:24
    x_0[3] ? _value_1799 :
    x_1[3] ? _value_246 :
    _value_153;
  wire _value_1802 =  // LookUpTable.swift:24
    x_1[4] ? _value_1798 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1578 : _value_8) : _value_744) :
    x_1[3] ? (x_0[2] ? _value_797 : _value_928) :
    x_0[2] ? _value_485 :
    _value_1390;
  wire _value_1803 =  // LookUpTable.swift:24
    x_0[4] ? _value_1796 :
    x_1[4] ? _value_1795 :
    _value_1348;
  wire _value_1804 =  // LookUpTable.swift:24
    x_1[3] ? _value_1461 :
    x_0[2] ? _value_1472 :
    _value_938;
  wire _value_1805 = x_1[3] ? _value_161 : _value_246;  // LookUpTable.swift:24
  wire _value_1806 = x_1[2] ? _value_34 : _value_323;  // LookUpTable.swift:24
  wire _value_1807 =  // LookUpTable.swift:24
    x_0[3] ? _value_1804 :
    x_1[3] ? (x_0[2] ? _value_476 : _value_340) :
    x_0[2] ? (x_1[2] ? _value_255 : _value_101) :
    _value_381;
  wire _value_1808 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_462 : _value_1456) :
    x_0[2] ? _value_384 :
    _value_940;
  wire _value_1809 =  // LookUpTable.swift:24
    x_1[3] ? _value_1425 :
    x_0[2] ? _value_1806 :
    _value_456;
  wire _value_1810 =  // LookUpTable.swift:24
    x_0[3] ? _value_1808 :
    x_1[3] ? _value_839 :
    x_0[2] ? _value_938 :
    _value_1462;
  wire _value_1811 =  // LookUpTable.swift:24
    x_1[4] ? _value_1807 :
    x_0[3] ? _value_1805 :
    x_1[3] ? (x_0[2] ? _value_1806 : _value_938) :
    _value_161;
  wire _value_1812 =  // LookUpTable.swift:24
    x_0[3] ? _value_1805 :
    x_1[3] ? _value_1365 :
    _value_472;
  wire _value_1813 =  // LookUpTable.swift:24
    x_1[4] ? _value_1348 :
    x_0[3] ? (x_1[3] ? _value_153 : _value_1352) :
    x_1[3] ? _value_246 :
    _value_469;
  wire _value_1814 =  // LookUpTable.swift:24
    x_0[4] ? _value_1811 :
    x_1[4] ? _value_1810 :
    x_0[3] ? _value_1809 :
    x_1[3] ? (x_0[2] ? _value_551 : _value_1464) :
    x_0[2] ? _value_1424 :
    _value_84;
  wire _value_1815 =  // LookUpTable.swift:24
    x_1[5] ? _value_1803 :
    x_0[4] ? _value_1802 :
    x_1[4] ? _value_1801 :
    x_0[3] ? _value_1800 :
    x_1[3] ? (x_0[2] ? _value_1351 : _value_930) :
    x_0[2] ? _value_934 :
    _value_29;
  wire _value_1816 =  // LookUpTable.swift:24
    x_1[3] ? _value_1500 :
    x_0[2] ? _value_950 :
    _value_24;
  wire _value_1817 =  // LookUpTable.swift:24
    x_0[2] ? _value_216 :
    x_1[2] ? _value_2 :
    _value_509;
  wire _value_1818 =  // LookUpTable.swift:24
    x_0[3] ? _value_1816 :
    x_1[3] ? _value_1084 :
    _value_1502;
  wire _value_1819 =  // LookUpTable.swift:24
    x_1[3] ? _value_1589 :
    x_0[2] ? _value_307 :
    _value_60;
  wire _value_1820 = x_1[2] ? _value_14 : _value_19;  // LookUpTable.swift:24
  wire _value_1821 =  // LookUpTable.swift:24
    x_0[3] ? _value_1819 :
    x_1[3] ? (x_0[2] ? _value_1147 : _value_214) :
    _value_1291;
  wire _value_1822 =  // LookUpTable.swift:24
    x_1[4] ? _value_1818 :
    x_0[3] ? (x_1[3] ? _value_1817 : _value_739) :
    x_1[3] ? _value_492 :
    x_0[2] ? _value_1512 :
    _value_507;
  wire _value_1823 =  // LookUpTable.swift:24
    x_0[2] ? _value_1094 :
    x_1[2] ? _value_267 :
    _value_200;
  wire _value_1824 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1823 : _value_277) :
    x_1[3] ? (x_0[2] ? 1'b1 : _value_740) :
    _value_653;
  wire _value_1825 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_629 : _value_24) : _value_1561) :
    x_1[3] ? (x_0[2] ? _value_510 : _value_1548) :
    _value_1171;
  wire _value_1826 =  // LookUpTable.swift:24
    x_1[4] ? _value_1824 :
    x_0[3] ? (x_1[3] ? _value_278 : (~x_0[2])) :
    x_1[3] ? _value_1553 :
    x_0[2] ? _value_69 :
    _value_261;
  wire _value_1827 =  // LookUpTable.swift:24
    x_0[4] ? _value_1822 :
    x_1[4] ? _value_1821 :
    x_0[3] ? (x_1[3] ? _value_1503 : _value_1292) :
    x_1[3] ? (x_0[2] ? _value_216 : _value_1820) :
    _value_508;
  wire _value_1828 =  // LookUpTable.swift:24
    x_1[3] ? _value_1587 :
    x_0[2] ? _value_1073 :
    _value_1088;
  wire _value_1829 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_253 : _value_807) : _value_1602) :
    x_1[3] ? _value_1405 :
    x_0[2] ? _value_419 :
    _value_186;
  wire _value_1830 =  // LookUpTable.swift:24
    x_1[3] ? _value_469 :
    x_0[2] ? _value_17 :
    _value_621;
  wire _value_1831 =  // LookUpTable.swift:24
    x_1[4] ? _value_1829 :
    x_0[3] ? _value_1828 :
    x_1[3] ? (x_0[2] ? _value_183 : _value_226) :
    _value_618;
  wire _value_1832 =  // LookUpTable.swift:24
    x_1[3] ? _value_1089 :
    x_0[2] ? _value_1549 :
    _value_206;
  wire _value_1833 =  // LookUpTable.swift:24
    x_0[3] ? _value_1832 :
    x_1[3] ? (x_0[2] ? _value_627 : _value_73) :
    x_0[2] ? _value_307 :
    _value_1111;
  wire _value_1834 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_510 : _value_751) :
    x_0[2] ? _value_817 :
    1'b1;
  wire _value_1835 =  // LookUpTable.swift:24
    x_0[3] ? _value_1834 :
    x_1[3] ? _value_733 :
    x_0[2] ? _value_530 :
    _value_1113;
  wire _value_1836 =  // LookUpTable.swift:24
    x_1[4] ? _value_1833 :
    x_0[3] ? (x_1[3] ? _value_1572 : _value_631) :
    _value_1105;
  wire _value_1837 =  // LookUpTable.swift:24
    x_0[4] ? _value_1831 :
    x_1[4] ? (x_0[3] ? _value_1830 : _value_1353) :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_617 : _value_595) : _value_802) :
    x_1[3] ? (x_0[2] ? _value_51 : _value_1026) :
    x_0[2] ? _value_1162 :
    _value_15;
  wire _value_1838 =  // LookUpTable.swift:24
    x_1[5] ? _value_1827 :
    x_0[4] ? _value_1826 :
    x_1[4] ? _value_1825 :
    x_0[3] ? (x_1[3] ? _value_70 : _value_788) :
    x_1[3] ? _value_980 :
    x_0[2] ? _value_1614 :
    1'b1;
  wire _value_1839 =  // LookUpTable.swift:24
    x_0[5] ? _value_1815 :
    x_1[5] ? _value_1814 :
    x_0[4] ? _value_1813 :
    x_1[4] ? _value_1812 :
    _value_1348;
  wire _value_1840 =  // LookUpTable.swift:24
    x_1[3] ? _value_1702 :
    x_0[2] ? _value_410 :
    _value_1457;
  wire _value_1841 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1637 : _value_1191) :
    x_1[3] ? (x_0[2] ? _value_541 : _value_1772) :
    _value_1644;
  wire _value_1842 = x_1[2] ? _value_311 : _value_116;  // LookUpTable.swift:24
  wire _value_1843 =  // LookUpTable.swift:24
    x_1[3] ? _value_1645 :
    x_0[2] ? _value_1435 :
    _value_560;
  wire _value_1844 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1676 : _value_584) : _value_547) :
    x_1[3] ? _value_852 :
    x_0[2] ? _value_1658 :
    _value_1842;
  wire _value_1845 =  // LookUpTable.swift:24
    x_1[4] ? _value_1841 :
    x_0[3] ? _value_1840 :
    x_1[3] ? (x_0[2] ? _value_1663 : _value_98) :
    _value_1308;
  wire _value_1846 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1444 : _value_170) : _value_1440) :
    x_1[3] ? _value_1711 :
    x_0[2] ? (x_1[2] ? _value_451 : _value_23) :
    _value_113;
  wire _value_1847 = x_1[2] ? _value_236 : _value_116;  // LookUpTable.swift:24
  wire _value_1848 =  // LookUpTable.swift:24
    x_1[3] ? _value_1706 :
    x_0[2] ? _value_290 :
    _value_1643;
  wire _value_1849 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_641 : _value_1429) :
    x_0[2] ? _value_1422 :
    _value_1185;
  wire _value_1850 =  // LookUpTable.swift:24
    x_0[3] ? _value_1848 :
    x_1[3] ? (x_0[2] ? _value_1462 : _value_1847) :
    _value_640;
  wire _value_1851 =  // LookUpTable.swift:24
    x_1[4] ? _value_1846 :
    x_0[3] ? (x_1[3] ? _value_472 : _value_246) :
    x_1[3] ? (x_0[2] ? _value_1439 : _value_637) :
    _value_1363;
  wire _value_1852 =  // LookUpTable.swift:24
    x_0[4] ? _value_1845 :
    x_1[4] ? _value_1844 :
    x_0[3] ? _value_1843 :
    x_1[3] ? _value_1310 :
    _value_564;
  wire _value_1853 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_174 : _value_342) : _value_1668) :
    x_0[2] ? _value_560 :
    _value_382;
  wire _value_1854 = x_1[2] ? _value_565 : _value_545;  // LookUpTable.swift:24
  wire _value_1855 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_363 : _value_1768) :
    x_0[2] ? _value_1854 :
    _value_356;
  wire _value_1856 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_360 : _value_1750) :
    x_1[3] ? _value_359 :
    x_0[2] ? (x_1[2] ? _value_127 : _value_317) :
    _value_1748;
  wire _value_1857 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? _value_1853 : _value_1731) :
    x_0[3] ? _value_1855 :
    x_1[3] ? _value_1738 :
    _value_1271;
  wire _value_1858 =  // LookUpTable.swift:24
    x_1[3] ? _value_1206 :
    x_0[2] ? _value_546 :
    _value_1721;
  wire _value_1859 =  // LookUpTable.swift:24
    x_0[3] ? _value_1858 :
    x_1[3] ? (x_0[2] ? _value_573 : _value_1670) :
    x_0[2] ? _value_1847 :
    _value_560;
  wire _value_1860 =  // LookUpTable.swift:24
    x_0[3] ? _value_1757 :
    x_1[3] ? _value_648 :
    _value_586;
  wire _value_1861 =  // LookUpTable.swift:24
    x_1[4] ? _value_1859 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1854 : _value_855) : _value_838) :
    x_1[3] ? (x_0[2] ? _value_359 : _value_363) :
    x_0[2] ? _value_1667 :
    _value_1854;
  wire _value_1862 =  // LookUpTable.swift:24
    x_0[4] ? _value_1857 :
    x_1[4] ? _value_1856 :
    x_0[3] ? _value_1755 :
    x_1[3] ? _value_129 :
    x_0[2] ? _value_546 :
    _value_889;
  wire _value_1863 =  // LookUpTable.swift:24
    x_1[5] ? _value_1852 :
    x_0[4] ? _value_1851 :
    x_1[4] ? _value_1850 :
    x_0[3] ? _value_1849 :
    x_1[3] ? _value_873 :
    x_0[2] ? _value_888 :
    _value_1435;
  wire _value_1864 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1378 : _value_35) :
    x_0[2] ? _value_600 :
    _value_1324;
  wire _value_1865 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1362 : _value_604) : _value_678) :
    x_1[3] ? (x_0[2] ? _value_1636 : _value_305) :
    _value_1450;
  wire _value_1866 =  // LookUpTable.swift:24
    x_1[4] ? _value_1348 :
    x_0[3] ? _value_1864 :
    x_1[3] ? _value_672 :
    _value_1391;
  wire _value_1867 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1535 : _value_1514) :
    x_1[3] ? (x_0[2] ? _value_194 : _value_489) :
    _value_1134;
  wire _value_1868 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1390 : _value_499) : _value_1586) :
    x_1[3] ? _value_434 :
    x_0[2] ? _value_216 :
    _value_1015;
  wire _value_1869 =  // LookUpTable.swift:24
    x_1[4] ? _value_1867 :
    x_0[3] ? (x_1[3] ? _value_765 : _value_824) :
    x_1[3] ? (x_0[2] ? _value_1611 : _value_62) :
    _value_70;
  wire _value_1870 =  // LookUpTable.swift:24
    x_0[4] ? _value_1866 :
    x_1[4] ? _value_1865 :
    x_0[3] ? _value_1358 :
    _value_1366;
  wire _value_1871 =  // LookUpTable.swift:24
    x_1[3] ? _value_1678 :
    x_0[2] ? _value_1643 :
    _value_340;
  wire _value_1872 =  // LookUpTable.swift:24
    x_0[3] ? _value_1871 :
    x_1[3] ? _value_1669 :
    _value_1218;
  wire _value_1873 =  // LookUpTable.swift:24
    x_1[3] ? _value_883 :
    x_0[2] ? _value_1660 :
    _value_1842;
  wire _value_1874 =  // LookUpTable.swift:24
    x_1[3] ? _value_985 :
    x_0[2] ? _value_115 :
    _value_1667;
  wire _value_1875 =  // LookUpTable.swift:24
    x_0[3] ? _value_1873 :
    x_1[3] ? _value_574 :
    _value_130;
  wire _value_1876 =  // LookUpTable.swift:24
    x_1[4] ? _value_1872 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1431 : _value_163) : _value_443) :
    x_1[3] ? _value_1705 :
    x_0[2] ? _value_1435 :
    _value_837;
  wire _value_1877 = x_1[2] ? _value_670 : _value_270;  // LookUpTable.swift:24
  wire _value_1878 =  // LookUpTable.swift:24
    x_1[3] ? _value_42 :
    x_0[2] ? _value_86 :
    _value_1877;
  wire _value_1879 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? (x_1[2] ? _value_329 : _value_101) : _value_287) : _value_1336) :
    x_1[3] ? _value_132 :
    x_0[2] ? _value_345 :
    _value_1787;
  wire _value_1880 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? _value_1482 : _value_1488) :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_220 : _value_183) : _value_71) :
    x_1[3] ? _value_1335 :
    x_0[2] ? _value_1173 :
    _value_73;
  wire _value_1881 =  // LookUpTable.swift:24
    x_0[4] ? _value_1876 :
    x_1[4] ? _value_1875 :
    x_0[3] ? _value_1874 :
    x_1[3] ? _value_986 :
    x_0[2] ? _value_1748 :
    _value_1751;
  wire _value_1882 =  // LookUpTable.swift:24
    x_1[5] ? _value_1870 :
    x_0[4] ? _value_1869 :
    x_1[4] ? _value_1868 :
    x_0[3] ? _value_981 :
    x_1[3] ? (x_0[2] ? _value_813 : _value_226) :
    x_0[2] ? _value_64 :
    _value_629;
  wire _value_1883 =  // LookUpTable.swift:24
    x_0[5] ? _value_1863 :
    x_1[5] ? _value_1862 :
    x_0[4] ? _value_1861 :
    x_1[4] ? _value_1860 :
    x_0[3] ? _value_1781 :
    x_1[3] ? _value_1737 :
    _value_1271;
  wire _value_1884 =  // LookUpTable.swift:24
    x_1[6] ? _value_1839 :
    x_0[5] ? _value_1838 :
    x_1[5] ? _value_1837 :
    x_0[4] ? _value_1836 :
    x_1[4] ? _value_1835 :
    x_0[3] ? (x_1[3] ? _value_1545 : _value_1570) :
    _value_1303;
  wire _value_1885 =  // LookUpTable.swift:24
    x_0[6] ? _value_1794 :
    x_1[6] ? _value_1793 :
    x_0[5] ? _value_1792 :
    x_1[5] ? _value_1791 :
    x_0[4] ? _value_1790 :
    x_1[4] ? _value_1789 :
    x_0[3] ? (x_1[3] ? _value_655 : _value_1782) :
    x_1[3] ? _value_134 :
    x_0[2] ? (x_1[2] ? _value_310 : x_1[1]) :
    _value_390;
  wire _value_1886 =  // LookUpTable.swift:24
    x_1[7] ? _value_1634 :
    x_0[6] ? _value_1633 :
    x_1[6] ? _value_1632 :
    x_0[5] ? _value_1631 :
    x_1[5] ? _value_1630 :
    x_0[4] ? _value_1629 :
    x_1[4] ? _value_1628 :
    x_0[3] ? (x_1[3] ? _value_653 : _value_74) :
    x_1[3] ? _value_1617 :
    x_0[2] ? _value_271 :
    x_0[1];
  wire _value_1887 = x_1[2] ? _value_32 : _value_234;  // LookUpTable.swift:24
  wire _value_1888 = x_1[2] ? _value_234 : _value_32;  // LookUpTable.swift:24
  wire _value_1889 = x_0[2] ? _value_1887 : _value_1888;  // LookUpTable.swift:24
  wire _value_1890 = x_0[1] ? _value_235 : _value_13;  // LookUpTable.swift:24
  wire _value_1891 = x_0[1] ? _value_33 : _value_229;  // LookUpTable.swift:24
  wire _value_1892 = x_1[2] ? _value_1890 : _value_1891;  // LookUpTable.swift:24
  wire _value_1893 = x_1[2] ? _value_234 : _value_1890;  // LookUpTable.swift:24
  wire _value_1894 = x_0[2] ? _value_1892 : _value_1893;  // LookUpTable.swift:24
  wire _value_1895 = x_0[1] ? _value_235 : _value_27;  // LookUpTable.swift:24
  wire _value_1896 = x_0[1] ? _value_1 : _value_224;  // LookUpTable.swift:24
  wire _value_1897 = x_1[2] ? _value_1891 : _value_1895;  // LookUpTable.swift:24
  wire _value_1898 = x_1[3] ? _value_1889 : _value_1894;  // LookUpTable.swift:24
  wire _value_1899 =  // LookUpTable.swift:24
    x_1[3] ? _value_1894 :
    x_0[2] ? (x_1[2] ? _value_1895 : _value_1896) :
    _value_1897;
  wire _value_1900 = x_0[1] ? _value_233 : _value_22;  // LookUpTable.swift:24
  wire _value_1901 = x_0[1] ? _value_13 : _value_224;  // LookUpTable.swift:24
  wire _value_1902 = x_1[2] ? _value_1900 : _value_1901;  // LookUpTable.swift:24
  wire _value_1903 = x_0[1] ? _value_31 : _value_224;  // LookUpTable.swift:24
  wire _value_1904 = x_1[2] ? _value_1903 : _value_1900;  // LookUpTable.swift:24
  wire _value_1905 = x_1[2] ? _value_665 : _value_59;  // LookUpTable.swift:24
  wire _value_1906 = x_1[2] ? _value_1895 : _value_1903;  // LookUpTable.swift:24
  wire _value_1907 = x_0[2] ? _value_1906 : _value_1897;  // LookUpTable.swift:24
  wire _value_1908 = x_1[2] ? _value_1900 : _value_28;  // LookUpTable.swift:24
  wire _value_1909 = x_0[2] ? _value_1908 : _value_1904;  // LookUpTable.swift:24
  wire _value_1910 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1902 : _value_1904) :
    x_0[2] ? _value_1905 :
    x_1[2] ? _value_28 :
    _value_665;
  // LookUpTable.swift:24
  wire _value_1911 = x_0[2] ? (x_1[2] ? _value_32 : _value_670) : _value_1888;
  wire _value_1912 = x_1[3] ? _value_1889 : _value_1911;  // LookUpTable.swift:24
  wire _value_1913 = x_0[3] ? _value_1912 : _value_1889;  // LookUpTable.swift:24
  wire _value_1914 = x_1[2] ? _value_1895 : _value_1891;  // LookUpTable.swift:24
  wire _value_1915 = x_1[2] ? _value_670 : _value_1895;  // LookUpTable.swift:24
  wire _value_1916 = x_0[2] ? _value_1914 : _value_1915;  // LookUpTable.swift:24
  wire _value_1917 = x_1[3] ? _value_1911 : _value_1916;  // LookUpTable.swift:24
  wire _value_1918 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? _value_1899 : _value_1898) :
    x_0[3] ? _value_1910 :
    x_1[3] ? _value_1907 :
    _value_1909;
  wire _value_1919 = x_1[1] ? _value_211 : _value_11;  // LookUpTable.swift:24
  wire _value_1920 = x_0[1] ? _value_1919 : _value_27;  // LookUpTable.swift:24
  wire _value_1921 = x_1[2] ? _value_1920 : _value_234;  // LookUpTable.swift:24
  wire _value_1922 = x_1[2] ? _value_1891 : _value_1920;  // LookUpTable.swift:24
  wire _value_1923 = x_0[2] ? _value_1921 : _value_1922;  // LookUpTable.swift:24
  wire _value_1924 = x_1[3] ? _value_1923 : _value_1889;  // LookUpTable.swift:24
  wire _value_1925 = x_0[1] ? _value_88 : _value_224;  // LookUpTable.swift:24
  wire _value_1926 = x_1[2] ? _value_1925 : _value_1895;  // LookUpTable.swift:24
  wire _value_1927 =  // LookUpTable.swift:24
    x_0[2] ? _value_1887 :
    x_1[2] ? _value_676 :
    _value_32;
  wire _value_1928 = x_1[3] ? _value_1927 : _value_1889;  // LookUpTable.swift:24
  wire _value_1929 = x_0[3] ? _value_1889 : _value_1928;  // LookUpTable.swift:24
  wire _value_1930 =  // LookUpTable.swift:24
    x_0[3] ? _value_1924 :
    x_1[3] ? (x_0[2] ? _value_1914 : _value_1926) :
    _value_1923;
  wire _value_1931 = x_1[2] ? _value_1900 : _value_1903;  // LookUpTable.swift:24
  wire _value_1932 = x_1[1] ? _value_12 : _value_210;  // LookUpTable.swift:24
  wire _value_1933 = x_0[1] ? _value_31 : _value_1932;  // LookUpTable.swift:24
  wire _value_1934 = x_1[2] ? _value_1933 : _value_1900;  // LookUpTable.swift:24
  wire _value_1935 = x_1[2] ? _value_1903 : _value_1895;  // LookUpTable.swift:24
  wire _value_1936 = x_0[2] ? _value_1914 : _value_1935;  // LookUpTable.swift:24
  wire _value_1937 = x_1[2] ? _value_665 : _value_83;  // LookUpTable.swift:24
  wire _value_1938 = x_1[2] ? _value_112 : _value_665;  // LookUpTable.swift:24
  wire _value_1939 = x_1[2] ? _value_83 : _value_1900;  // LookUpTable.swift:24
  wire _value_1940 = x_0[2] ? _value_1931 : _value_1939;  // LookUpTable.swift:24
  wire _value_1941 = x_1[2] ? _value_1895 : _value_676;  // LookUpTable.swift:24
  wire _value_1942 = x_0[2] ? _value_1941 : _value_1897;  // LookUpTable.swift:24
  wire _value_1943 = x_1[3] ? _value_1942 : _value_1927;  // LookUpTable.swift:24
  wire _value_1944 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1931 : _value_1934) : _value_1936) :
    x_1[3] ? (x_0[2] ? _value_1937 : _value_1938) :
    _value_1940;
  wire _value_1945 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? _value_1930 : _value_1929) :
    x_1[4] ? _value_1944 :
    x_0[3] ? _value_1943 :
    x_1[3] ? _value_1936 :
    _value_1942;
  wire _value_1946 =  // LookUpTable.swift:24
    x_1[5] ? _value_1889 :
    x_0[4] ? _value_1918 :
    x_1[4] ? _value_1913 :
    x_0[3] ? (x_1[3] ? _value_1916 : _value_1907) :
    _value_1917;
  wire _value_1947 = x_0[1] ? _value_1 : _value_204;  // LookUpTable.swift:24
  wire _value_1948 = x_1[2] ? _value_1947 : _value_1900;  // LookUpTable.swift:24
  wire _value_1949 = x_1[2] ? _value_1895 : _value_1947;  // LookUpTable.swift:24
  wire _value_1950 =  // LookUpTable.swift:24
    x_0[2] ? _value_1893 :
    x_1[2] ? _value_59 :
    _value_234;
  wire _value_1951 = x_1[2] ? _value_28 : _value_418;  // LookUpTable.swift:24
  wire _value_1952 =  // LookUpTable.swift:24
    x_0[2] ? _value_1915 :
    x_1[2] ? _value_501 :
    _value_670;
  wire _value_1953 =  // LookUpTable.swift:24
    x_1[3] ? _value_1950 :
    x_0[2] ? _value_1948 :
    _value_1949;
  wire _value_1954 = x_0[1] ? _value_212 : _value_22;  // LookUpTable.swift:24
  wire _value_1955 = x_1[2] ? _value_1954 : _value_141;  // LookUpTable.swift:24
  wire _value_1956 = x_1[2] ? _value_1890 : _value_1947;  // LookUpTable.swift:24
  wire _value_1957 = x_1[2] ? _value_748 : _value_1890;  // LookUpTable.swift:24
  wire _value_1958 = x_0[2] ? _value_1956 : _value_1957;  // LookUpTable.swift:24
  wire _value_1959 = x_1[2] ? _value_1896 : _value_1954;  // LookUpTable.swift:24
  wire _value_1960 = x_1[2] ? _value_141 : _value_200;  // LookUpTable.swift:24
  wire _value_1961 = x_1[2] ? _value_230 : _value_59;  // LookUpTable.swift:24
  wire _value_1962 =  // LookUpTable.swift:24
    x_0[3] ? _value_1953 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_665 : _value_501) : _value_1951) :
    _value_1952;
  wire _value_1963 = x_1[2] ? _value_418 : _value_501;  // LookUpTable.swift:24
  wire _value_1964 = x_0[2] ? _value_1963 : _value_1951;  // LookUpTable.swift:24
  wire _value_1965 = x_0[1] ? _value_235 : _value_6;  // LookUpTable.swift:24
  wire _value_1966 = x_0[1] ? _value_199 : _value_6;  // LookUpTable.swift:24
  wire _value_1967 = x_1[2] ? _value_1891 : _value_1966;  // LookUpTable.swift:24
  wire _value_1968 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_1954 : _value_399) :
    x_1[2] ? _value_1903 :
    _value_1954;
  wire _value_1969 = x_0[1] ? _value_33 : _value_212;  // LookUpTable.swift:24
  wire _value_1970 = x_1[2] ? _value_501 : _value_1969;  // LookUpTable.swift:24
  wire _value_1971 = x_1[2] ? _value_1903 : _value_230;  // LookUpTable.swift:24
  wire _value_1972 = x_1[2] ? _value_399 : _value_265;  // LookUpTable.swift:24
  // LookUpTable.swift:24
  wire _value_1973 = x_0[2] ? (x_1[2] ? _value_265 : _value_32) : _value_1972;
  wire _value_1974 = x_1[2] ? _value_1969 : _value_1966;  // LookUpTable.swift:24
  wire _value_1975 = x_1[2] ? _value_32 : _value_1969;  // LookUpTable.swift:24
  wire _value_1976 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1915 : _value_1970) :
    x_0[2] ? _value_1971 :
    _value_1906;
  wire _value_1977 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1909 : _value_1964) :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_1965 : _value_1903) : _value_1967) :
    _value_1968;
  wire _value_1978 =  // LookUpTable.swift:24
    x_1[4] ? _value_1962 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? (x_1[2] ? _value_399 : _value_748) : _value_1955) : _value_1958) :
    x_1[3] ? (x_0[2] ? _value_1959 : _value_1906) :
    x_0[2] ? _value_1960 :
    _value_1961;
  wire _value_1979 = x_0[2] ? _value_1906 : _value_1915;  // LookUpTable.swift:24
  wire _value_1980 = x_1[2] ? _value_418 : _value_2;  // LookUpTable.swift:24
  wire _value_1981 = x_1[2] ? _value_1901 : _value_418;  // LookUpTable.swift:24
  wire _value_1982 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1961 : _value_1971) :
    x_0[2] ? (x_1[2] ? _value_1969 : _value_1900) :
    _value_1970;
  wire _value_1983 = x_1[2] ? _value_1954 : _value_59;  // LookUpTable.swift:24
  wire _value_1984 = x_1[2] ? _value_1966 : _value_146;  // LookUpTable.swift:24
  wire _value_1985 = x_1[2] ? _value_1969 : _value_1954;  // LookUpTable.swift:24
  wire _value_1986 = x_0[2] ? _value_1984 : _value_1985;  // LookUpTable.swift:24
  wire _value_1987 = x_0[1] ? _value_33 : _value_204;  // LookUpTable.swift:24
  wire _value_1988 = x_1[2] ? _value_1987 : _value_933;  // LookUpTable.swift:24
  wire _value_1989 = x_1[2] ? _value_403 : _value_1947;  // LookUpTable.swift:24
  wire _value_1990 = x_1[2] ? _value_59 : _value_1969;  // LookUpTable.swift:24
  wire _value_1991 = x_1[2] ? _value_424 : _value_2;  // LookUpTable.swift:24
  wire _value_1992 =  // LookUpTable.swift:24
    x_0[3] ? _value_1982 :
    x_1[3] ? _value_1979 :
    x_0[2] ? _value_1980 :
    _value_1981;
  wire _value_1993 = x_1[2] ? _value_59 : _value_670;  // LookUpTable.swift:24
  wire _value_1994 = x_0[2] ? _value_1993 : _value_1961;  // LookUpTable.swift:24
  wire _value_1995 = x_1[2] ? _value_1966 : _value_1901;  // LookUpTable.swift:24
  wire _value_1996 = x_1[2] ? _value_1903 : _value_418;  // LookUpTable.swift:24
  wire _value_1997 =  // LookUpTable.swift:24
    x_1[3] ? _value_1994 :
    x_0[2] ? _value_1995 :
    _value_1974;
  wire _value_1998 = x_1[2] ? _value_265 : _value_1890;  // LookUpTable.swift:24
  wire _value_1999 = x_1[2] ? _value_28 : _value_265;  // LookUpTable.swift:24
  wire _value_2000 = x_1[2] ? _value_1890 : _value_1901;  // LookUpTable.swift:24
  wire _value_2001 = x_1[2] ? _value_1900 : _value_146;  // LookUpTable.swift:24
  wire _value_2002 = x_1[2] ? _value_1891 : _value_1900;  // LookUpTable.swift:24
  wire _value_2003 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1998 : _value_1999) :
    x_0[2] ? (x_1[2] ? _value_1896 : _value_424) :
    _value_2000;
  wire _value_2004 =  // LookUpTable.swift:24
    x_0[3] ? _value_1997 :
    x_1[3] ? (x_0[2] ? _value_1996 : _value_1995) :
    x_0[2] ? _value_1970 :
    _value_1963;
  wire _value_2005 =  // LookUpTable.swift:24
    x_1[4] ? _value_1992 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? (x_1[2] ? _value_146 : _value_670) : _value_1983) : _value_1986) :
    x_1[3] ? (x_0[2] ? _value_1988 : _value_1989) :
    x_0[2] ? _value_1990 :
    _value_1991;
  wire _value_2006 =  // LookUpTable.swift:24
    x_0[4] ? _value_1978 :
    x_1[4] ? _value_1977 :
    x_0[3] ? _value_1976 :
    x_1[3] ? _value_1973 :
    x_0[2] ? _value_1974 :
    _value_1975;
  wire _value_2007 = x_1[2] ? _value_1966 : _value_1903;  // LookUpTable.swift:24
  wire _value_2008 = x_0[2] ? _value_2007 : _value_1967;  // LookUpTable.swift:24
  wire _value_2009 = x_0[1] ? _value_199 : _value_22;  // LookUpTable.swift:24
  // LookUpTable.swift:24
  wire _value_2010 = x_0[2] ? (x_1[2] ? _value_230 : _value_141) : _value_1971;
  wire _value_2011 =  // LookUpTable.swift:24
    x_0[2] ? _value_2007 :
    x_1[2] ? _value_1891 :
    _value_2009;
  wire _value_2012 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1916 : _value_2008) :
    x_1[3] ? _value_1911 :
    x_0[2] ? _value_1914 :
    x_1[2] ? _value_213 :
    _value_1895;
  wire _value_2013 = x_0[2] ? _value_1975 : _value_1888;  // LookUpTable.swift:24
  wire _value_2014 = x_1[3] ? _value_1889 : _value_2013;  // LookUpTable.swift:24
  wire _value_2015 = x_0[3] ? _value_2014 : _value_1889;  // LookUpTable.swift:24
  wire _value_2016 = x_1[2] ? _value_1969 : _value_1895;  // LookUpTable.swift:24
  wire _value_2017 = x_0[2] ? _value_1914 : _value_2016;  // LookUpTable.swift:24
  wire _value_2018 = x_0[2] ? _value_1931 : _value_2002;  // LookUpTable.swift:24
  wire _value_2019 =  // LookUpTable.swift:24
    x_1[4] ? _value_2012 :
    x_0[3] ? (x_1[3] ? _value_1968 : _value_1973) :
    x_1[3] ? _value_2011 :
    _value_2010;
  wire _value_2020 = x_1[2] ? _value_403 : _value_1891;  // LookUpTable.swift:24
  wire _value_2021 = x_1[2] ? _value_141 : _value_748;  // LookUpTable.swift:24
  wire _value_2022 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1967 : _value_2020) :
    x_0[2] ? _value_1981 :
    _value_1908;
  wire _value_2023 = x_1[2] ? _value_265 : _value_403;  // LookUpTable.swift:24
  wire _value_2024 = x_1[2] ? _value_1947 : _value_933;  // LookUpTable.swift:24
  wire _value_2025 = x_0[2] ? _value_1999 : _value_2001;  // LookUpTable.swift:24
  wire _value_2026 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2020 : _value_2023) :
    x_0[2] ? _value_1983 :
    _value_2024;
  wire _value_2027 =  // LookUpTable.swift:24
    x_0[3] ? _value_2022 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_748 : _value_403) : _value_2021) :
    x_0[2] ? _value_2002 :
    _value_2020;
  wire _value_2028 =  // LookUpTable.swift:24
    x_1[3] ? _value_2010 :
    x_0[2] ? _value_1957 :
    x_1[2] ? _value_141 :
    _value_234;
  wire _value_2029 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_1947 : _value_1954) : _value_1956) :
    x_0[2] ? _value_2021 :
    _value_1955;
  wire _value_2030 =  // LookUpTable.swift:24
    x_0[3] ? _value_2028 :
    x_1[3] ? _value_2018 :
    x_0[2] ? _value_1905 :
    x_1[2] ? _value_1901 :
    _value_665;
  wire _value_2031 =  // LookUpTable.swift:24
    x_1[4] ? _value_2027 :
    x_0[3] ? _value_2026 :
    x_1[3] ? _value_2025 :
    _value_1958;
  wire _value_2032 =  // LookUpTable.swift:24
    x_0[4] ? _value_2019 :
    x_1[4] ? _value_2015 :
    x_0[3] ? (x_1[3] ? _value_2017 : _value_2018) :
    x_1[3] ? _value_2013 :
    _value_2017;
  wire _value_2033 =  // LookUpTable.swift:24
    x_1[5] ? _value_2006 :
    x_0[4] ? _value_2005 :
    x_1[4] ? _value_2004 :
    x_0[3] ? _value_2003 :
    x_1[3] ? (x_0[2] ? _value_2001 : _value_2002) :
    x_0[2] ? (x_1[2] ? _value_200 : _value_1965) :
    _value_1960;
  wire _value_2034 =  // LookUpTable.swift:24
    x_0[5] ? _value_1946 :
    x_1[5] ? _value_1945 :
    x_0[4] ? (x_1[4] ? _value_1889 : _value_1913) :
    x_1[4] ? _value_1929 :
    _value_1889;
  wire _value_2035 = x_1[2] ? _value_234 : _value_112;  // LookUpTable.swift:24
  wire _value_2036 = x_1[2] ? _value_550 : _value_451;  // LookUpTable.swift:24
  wire _value_2037 = x_0[1] ? _value_88 : _value_317;  // LookUpTable.swift:24
  wire _value_2038 = x_1[2] ? _value_2037 : _value_1895;  // LookUpTable.swift:24
  wire _value_2039 = x_1[2] ? _value_1900 : _value_2037;  // LookUpTable.swift:24
  wire _value_2040 = x_1[2] ? _value_676 : _value_550;  // LookUpTable.swift:24
  wire _value_2041 = x_0[2] ? _value_2040 : _value_1941;  // LookUpTable.swift:24
  wire _value_2042 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2035 : _value_1921) :
    x_0[2] ? _value_1937 :
    _value_2036;
  wire _value_2043 = x_0[1] ? _value_235 : _value_94;  // LookUpTable.swift:24
  wire _value_2044 = x_0[1] ? _value_310 : _value_94;  // LookUpTable.swift:24
  wire _value_2045 = x_1[2] ? _value_1903 : _value_2044;  // LookUpTable.swift:24
  wire _value_2046 = x_1[2] ? _value_451 : _value_83;  // LookUpTable.swift:24
  wire _value_2047 = x_0[2] ? _value_2046 : _value_2036;  // LookUpTable.swift:24
  wire _value_2048 = x_0[1] ? _value_233 : _value_1919;  // LookUpTable.swift:24
  wire _value_2049 = x_1[2] ? _value_2048 : _value_1903;  // LookUpTable.swift:24
  wire _value_2050 = x_1[2] ? _value_399 : _value_2048;  // LookUpTable.swift:24
  wire _value_2051 = x_0[2] ? _value_2049 : _value_2050;  // LookUpTable.swift:24
  wire _value_2052 =  // LookUpTable.swift:24
    x_1[3] ? _value_1940 :
    x_0[2] ? (x_1[2] ? _value_2043 : _value_1891) :
    _value_2045;
  wire _value_2053 =  // LookUpTable.swift:24
    x_0[3] ? _value_2042 :
    x_1[3] ? (x_0[2] ? _value_2038 : _value_2039) :
    _value_2041;
  wire _value_2054 = x_1[2] ? _value_843 : _value_169;  // LookUpTable.swift:24
  wire _value_2055 = x_1[2] ? _value_1920 : _value_843;  // LookUpTable.swift:24
  wire _value_2056 = x_1[2] ? _value_2037 : _value_1920;  // LookUpTable.swift:24
  wire _value_2057 = x_0[2] ? _value_2055 : _value_2056;  // LookUpTable.swift:24
  wire _value_2058 = x_1[2] ? _value_169 : _value_304;  // LookUpTable.swift:24
  wire _value_2059 = x_1[2] ? _value_318 : _value_112;  // LookUpTable.swift:24
  wire _value_2060 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2050 : _value_2054) :
    x_0[2] ? _value_1926 :
    _value_2049;
  wire _value_2061 = x_0[1] ? _value_1932 : _value_229;  // LookUpTable.swift:24
  wire _value_2062 = x_1[2] ? _value_1895 : _value_2061;  // LookUpTable.swift:24
  wire _value_2063 = x_1[2] ? _value_339 : _value_399;  // LookUpTable.swift:24
  wire _value_2064 = x_1[2] ? _value_32 : _value_339;  // LookUpTable.swift:24
  wire _value_2065 = x_0[2] ? _value_2063 : _value_2064;  // LookUpTable.swift:24
  wire _value_2066 = x_1[2] ? _value_304 : _value_1903;  // LookUpTable.swift:24
  wire _value_2067 = x_1[2] ? _value_2061 : _value_32;  // LookUpTable.swift:24
  wire _value_2068 = x_1[2] ? _value_2044 : _value_2061;  // LookUpTable.swift:24
  wire _value_2069 =  // LookUpTable.swift:24
    x_0[3] ? _value_2060 :
    x_1[3] ? _value_2057 :
    x_0[2] ? _value_2058 :
    _value_2059;
  wire _value_2070 =  // LookUpTable.swift:24
    x_1[4] ? _value_2053 :
    x_0[3] ? _value_2052 :
    x_1[3] ? _value_2047 :
    _value_2051;
  wire _value_2071 = x_1[2] ? _value_2044 : _value_1891;  // LookUpTable.swift:24
  wire _value_2072 = x_0[2] ? _value_2071 : _value_2045;  // LookUpTable.swift:24
  wire _value_2073 = x_1[2] ? _value_1895 : _value_323;  // LookUpTable.swift:24
  wire _value_2074 = x_0[2] ? _value_1887 : _value_2067;  // LookUpTable.swift:24
  wire _value_2075 = x_1[3] ? _value_2074 : _value_1889;  // LookUpTable.swift:24
  wire _value_2076 = x_0[3] ? _value_1889 : _value_2075;  // LookUpTable.swift:24
  wire _value_2077 =  // LookUpTable.swift:24
    x_0[3] ? _value_1943 :
    x_1[3] ? _value_2072 :
    x_0[2] ? _value_2073 :
    _value_1897;
  wire _value_2078 = x_0[1] ? _value_310 : _value_22;  // LookUpTable.swift:24
  wire _value_2079 = x_0[2] ? _value_2066 : _value_2058;  // LookUpTable.swift:24
  wire _value_2080 =  // LookUpTable.swift:24
    x_1[3] ? _value_2051 :
    x_0[2] ? _value_2071 :
    x_1[2] ? _value_1903 :
    _value_2078;
  wire _value_2081 = x_0[2] ? _value_2062 : _value_1897;  // LookUpTable.swift:24
  wire _value_2082 = x_1[2] ? _value_1900 : _value_1891;  // LookUpTable.swift:24
  wire _value_2083 = x_0[2] ? _value_2082 : _value_1904;  // LookUpTable.swift:24
  wire _value_2084 =  // LookUpTable.swift:24
    x_0[3] ? _value_2080 :
    x_1[3] ? _value_2065 :
    _value_2079;
  wire _value_2085 =  // LookUpTable.swift:24
    x_0[4] ? _value_2070 :
    x_1[4] ? _value_2069 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2040 : _value_2062) : _value_2065) :
    x_1[3] ? (x_0[2] ? _value_1935 : _value_2066) :
    x_0[2] ? _value_2067 :
    _value_2068;
  wire _value_2086 = x_1[2] ? _value_112 : _value_304;  // LookUpTable.swift:24
  wire _value_2087 = x_0[2] ? _value_1941 : _value_1935;  // LookUpTable.swift:24
  wire _value_2088 = x_1[2] ? _value_2061 : _value_550;  // LookUpTable.swift:24
  wire _value_2089 = x_1[2] ? _value_1900 : _value_2061;  // LookUpTable.swift:24
  wire _value_2090 = x_1[2] ? _value_451 : _value_1933;  // LookUpTable.swift:24
  wire _value_2091 = x_1[2] ? _value_95 : _value_451;  // LookUpTable.swift:24
  wire _value_2092 = x_1[2] ? _value_676 : _value_112;  // LookUpTable.swift:24
  wire _value_2093 = x_0[2] ? _value_2086 : _value_2092;  // LookUpTable.swift:24
  wire _value_2094 = x_1[2] ? _value_1933 : _value_2044;  // LookUpTable.swift:24
  wire _value_2095 =  // LookUpTable.swift:24
    x_1[3] ? _value_2093 :
    x_0[2] ? _value_2045 :
    _value_2090;
  wire _value_2096 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2066 : _value_2086) : _value_2087) :
    x_1[3] ? (x_0[2] ? _value_2088 : _value_2089) :
    x_0[2] ? _value_2090 :
    _value_2091;
  wire _value_2097 = x_1[2] ? _value_174 : _value_2048;  // LookUpTable.swift:24
  wire _value_2098 = x_0[1] ? _value_33 : _value_317;  // LookUpTable.swift:24
  wire _value_2099 = x_1[2] ? _value_943 : _value_2037;  // LookUpTable.swift:24
  wire _value_2100 = x_0[2] ? _value_2068 : _value_2097;  // LookUpTable.swift:24
  wire _value_2101 = x_1[2] ? _value_112 : _value_457;  // LookUpTable.swift:24
  wire _value_2102 = x_1[2] ? _value_2061 : _value_95;  // LookUpTable.swift:24
  wire _value_2103 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2097 : _value_2092) :
    x_0[2] ? (x_1[2] ? _value_2098 : _value_409) :
    _value_2099;
  wire _value_2104 = x_1[2] ? _value_339 : _value_83;  // LookUpTable.swift:24
  wire _value_2105 = x_1[2] ? _value_1920 : _value_339;  // LookUpTable.swift:24
  wire _value_2106 = x_1[2] ? _value_174 : _value_1900;  // LookUpTable.swift:24
  wire _value_2107 = x_1[2] ? _value_1925 : _value_1920;  // LookUpTable.swift:24
  wire _value_2108 = x_1[2] ? _value_457 : _value_1933;  // LookUpTable.swift:24
  wire _value_2109 = x_1[2] ? _value_318 : _value_169;  // LookUpTable.swift:24
  wire _value_2110 = x_1[2] ? _value_2043 : _value_318;  // LookUpTable.swift:24
  wire _value_2111 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2104 : _value_2105) :
    x_0[2] ? _value_2082 :
    _value_2106;
  wire _value_2112 =  // LookUpTable.swift:24
    x_0[3] ? _value_2103 :
    x_1[3] ? _value_2100 :
    x_0[2] ? _value_2101 :
    _value_2102;
  wire _value_2113 =  // LookUpTable.swift:24
    x_1[4] ? _value_2096 :
    x_0[3] ? _value_2095 :
    x_1[3] ? (x_0[2] ? _value_2068 : _value_2094) :
    x_0[2] ? _value_2036 :
    _value_2088;
  wire _value_2114 = x_1[2] ? _value_1891 : _value_409;  // LookUpTable.swift:24
  wire _value_2115 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2114 : _value_2071) :
    x_0[2] ? _value_2054 :
    x_1[2] ? _value_409 :
    _value_843;
  wire _value_2116 = x_1[2] ? _value_665 : _value_1933;  // LookUpTable.swift:24
  wire _value_2117 =  // LookUpTable.swift:24
    x_0[3] ? _value_2115 :
    x_1[3] ? (x_0[2] ? _value_1934 : _value_2046) :
    x_0[2] ? _value_2114 :
    _value_2082;
  wire _value_2118 = x_1[2] ? _value_409 : _value_339;  // LookUpTable.swift:24
  wire _value_2119 = x_1[2] ? _value_339 : _value_174;  // LookUpTable.swift:24
  wire _value_2120 = x_0[2] ? _value_1939 : _value_2119;  // LookUpTable.swift:24
  wire _value_2121 = x_1[2] ? _value_2048 : _value_2037;  // LookUpTable.swift:24
  wire _value_2122 = x_1[2] ? _value_112 : _value_943;  // LookUpTable.swift:24
  wire _value_2123 = x_1[2] ? _value_1920 : _value_676;  // LookUpTable.swift:24
  wire _value_2124 = x_1[2] ? _value_169 : _value_2048;  // LookUpTable.swift:24
  wire _value_2125 = x_1[2] ? _value_943 : _value_1903;  // LookUpTable.swift:24
  wire _value_2126 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2056 : _value_2121) :
    x_0[2] ? _value_2035 :
    _value_2123;
  wire _value_2127 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2118 : _value_2114) : _value_2120) :
    x_1[3] ? (x_0[2] ? _value_2121 : _value_2122) :
    _value_2057;
  wire _value_2128 =  // LookUpTable.swift:24
    x_1[4] ? _value_2117 :
    x_0[3] ? (x_1[3] ? _value_2079 : _value_2083) :
    x_1[3] ? (x_0[2] ? _value_2054 : _value_1921) :
    x_0[2] ? _value_2116 :
    _value_1938;
  wire _value_2129 =  // LookUpTable.swift:24
    x_0[4] ? _value_2113 :
    x_1[4] ? _value_2112 :
    x_0[3] ? _value_2111 :
    x_1[3] ? (x_0[2] ? _value_2107 : _value_2108) :
    x_0[2] ? _value_2109 :
    _value_2110;
  wire _value_2130 =  // LookUpTable.swift:24
    x_1[5] ? _value_2085 :
    x_0[4] ? (x_1[4] ? _value_2077 : _value_2076) :
    x_1[4] ? _value_2084 :
    x_0[3] ? (x_1[3] ? _value_2081 : _value_2074) :
    x_1[3] ? _value_2083 :
    _value_2081;
  wire _value_2131 = x_1[2] ? _value_234 : _value_403;  // LookUpTable.swift:24
  // LookUpTable.swift:24
  wire _value_2132 = x_0[2] ? (x_1[2] ? _value_32 : _value_1891) : _value_2131;
  wire _value_2133 = x_0[2] ? _value_1949 : _value_1897;  // LookUpTable.swift:24
  wire _value_2134 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_1895 : _value_1987) : _value_2016) :
    x_0[2] ? _value_1902 :
    _value_1948;
  wire _value_2135 = x_0[2] ? _value_1908 : _value_1948;  // LookUpTable.swift:24
  wire _value_2136 =  // LookUpTable.swift:24
    x_0[3] ? _value_2134 :
    x_1[3] ? _value_2132 :
    _value_2133;
  wire _value_2137 = x_0[2] ? _value_2020 : _value_2131;  // LookUpTable.swift:24
  wire _value_2138 = x_1[3] ? _value_1889 : _value_2137;  // LookUpTable.swift:24
  wire _value_2139 =  // LookUpTable.swift:24
    x_1[4] ? _value_2136 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1905 : _value_1981) : _value_1952) :
    x_1[3] ? _value_2135 :
    _value_1964;
  wire _value_2140 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? _value_1889 : _value_2015) :
    x_1[4] ? _value_2076 :
    _value_1889;
  wire _value_2141 = x_0[2] ? _value_1887 : _value_2114;  // LookUpTable.swift:24
  wire _value_2142 =  // LookUpTable.swift:24
    x_0[2] ? _value_2062 :
    x_1[2] ? _value_2098 :
    _value_1895;
  wire _value_2143 = x_0[2] ? _value_1914 : _value_2038;  // LookUpTable.swift:24
  wire _value_2144 = x_1[2] ? _value_409 : _value_234;  // LookUpTable.swift:24
  wire _value_2145 = x_0[2] ? _value_2144 : _value_2114;  // LookUpTable.swift:24
  wire _value_2146 = x_1[3] ? _value_2145 : _value_1889;  // LookUpTable.swift:24
  wire _value_2147 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_2142 : _value_2141) :
    x_1[3] ? (x_0[2] ? _value_2039 : _value_1934) :
    _value_2143;
  wire _value_2148 = x_0[2] ? _value_2039 : _value_1939;  // LookUpTable.swift:24
  wire _value_2149 =  // LookUpTable.swift:24
    x_0[2] ? _value_2116 :
    x_1[2] ? _value_112 :
    _value_451;
  wire _value_2150 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_2149 : _value_2148) :
    x_1[3] ? _value_2041 :
    _value_2047;
  wire _value_2151 =  // LookUpTable.swift:24
    x_1[4] ? _value_2147 :
    x_0[3] ? _value_1889 :
    _value_2146;
  wire _value_2152 =  // LookUpTable.swift:24
    x_1[3] ? _value_1889 :
    x_0[2] ? _value_2020 :
    _value_1893;
  wire _value_2153 =  // LookUpTable.swift:24
    x_0[3] ? _value_1889 :
    x_1[3] ? (x_0[2] ? _value_2144 : _value_1922) :
    _value_1889;
  wire _value_2154 =  // LookUpTable.swift:24
    x_1[4] ? _value_1889 :
    x_0[3] ? _value_2152 :
    _value_1889;
  wire _value_2155 =  // LookUpTable.swift:24
    x_0[4] ? _value_2151 :
    x_1[4] ? _value_2150 :
    x_0[3] ? (x_1[3] ? _value_2143 : _value_2145) :
    x_1[3] ? _value_1940 :
    _value_1936;
  wire _value_2156 =  // LookUpTable.swift:24
    x_1[5] ? _value_2140 :
    x_0[4] ? _value_2139 :
    x_1[4] ? (x_0[3] ? _value_2138 : _value_1889) :
    x_0[3] ? (x_1[3] ? _value_2133 : _value_1909) :
    x_1[3] ? _value_2137 :
    _value_1907;
  wire _value_2157 =  // LookUpTable.swift:24
    x_0[5] ? _value_2130 :
    x_1[5] ? _value_2129 :
    x_0[4] ? _value_2128 :
    x_1[4] ? _value_2127 :
    x_0[3] ? _value_2126 :
    x_1[3] ? (x_0[2] ? _value_2124 : _value_2054) :
    x_0[2] ? _value_2038 :
    _value_2125;
  wire _value_2158 =  // LookUpTable.swift:24
    x_1[6] ? _value_2034 :
    x_0[5] ? _value_2033 :
    x_1[5] ? _value_2032 :
    x_0[4] ? _value_2031 :
    x_1[4] ? _value_2030 :
    x_0[3] ? _value_2029 :
    x_1[3] ? (x_0[2] ? _value_1893 : _value_1993) :
    x_0[2] ? _value_2024 :
    _value_1906;
  wire _value_2159 = x_1[2] ? _value_59 : _value_1947;  // LookUpTable.swift:24
  wire _value_2160 = x_1[2] ? _value_219 : _value_2;  // LookUpTable.swift:24
  wire _value_2161 = x_1[2] ? _value_933 : _value_2;  // LookUpTable.swift:24
  wire _value_2162 = x_1[2] ? _value_1947 : _value_424;  // LookUpTable.swift:24
  wire _value_2163 = x_1[2] ? _value_2 : _value_1896;  // LookUpTable.swift:24
  wire _value_2164 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_213 : _value_1954) : _value_1990) :
    x_0[2] ? _value_2159 :
    _value_2160;
  wire _value_2165 = x_1[2] ? _value_424 : _value_1890;  // LookUpTable.swift:24
  wire _value_2166 = x_1[2] ? _value_1896 : _value_265;  // LookUpTable.swift:24
  wire _value_2167 = x_0[2] ? _value_2165 : _value_2166;  // LookUpTable.swift:24
  wire _value_2168 = x_1[2] ? _value_1966 : _value_68;  // LookUpTable.swift:24
  // LookUpTable.swift:24
  wire _value_2169 = x_0[2] ? (x_1[2] ? _value_146 : _value_491) : _value_2168;
  wire _value_2170 = x_1[2] ? _value_200 : _value_1954;  // LookUpTable.swift:24
  wire _value_2171 =  // LookUpTable.swift:24
    x_0[2] ? _value_2170 :
    x_1[2] ? _value_146 :
    _value_1969;
  wire _value_2172 =  // LookUpTable.swift:24
    x_0[2] ? _value_1820 :
    x_1[2] ? _value_265 :
    _value_1965;
  wire _value_2173 =  // LookUpTable.swift:24
    x_0[3] ? _value_2164 :
    x_1[3] ? (x_0[2] ? _value_2161 : _value_2162) :
    x_0[2] ? _value_2162 :
    _value_2163;
  wire _value_2174 = x_1[2] ? _value_403 : _value_1896;  // LookUpTable.swift:24
  wire _value_2175 = x_1[2] ? _value_1901 : _value_265;  // LookUpTable.swift:24
  wire _value_2176 = x_1[2] ? _value_1965 : _value_146;  // LookUpTable.swift:24
  wire _value_2177 = x_1[2] ? _value_200 : _value_1966;  // LookUpTable.swift:24
  wire _value_2178 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2174 : _value_1998) :
    x_0[2] ? _value_1998 :
    _value_2175;
  wire _value_2179 = x_1[2] ? _value_599 : _value_200;  // LookUpTable.swift:24
  wire _value_2180 = x_1[2] ? _value_2009 : _value_59;  // LookUpTable.swift:24
  wire _value_2181 = x_1[2] ? _value_146 : _value_213;  // LookUpTable.swift:24
  wire _value_2182 = x_0[1] ? _value_33 : _value_218;  // LookUpTable.swift:24
  wire _value_2183 = x_1[2] ? _value_1954 : _value_2;  // LookUpTable.swift:24
  wire _value_2184 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2179 : _value_2176) :
    x_0[2] ? _value_2180 :
    _value_751;
  wire _value_2185 =  // LookUpTable.swift:24
    x_0[3] ? _value_2178 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_599 : _value_265) : _value_1984) :
    x_0[2] ? _value_2176 :
    _value_2177;
  wire _value_2186 =  // LookUpTable.swift:24
    x_1[4] ? _value_2173 :
    x_0[3] ? (x_1[3] ? _value_2167 : _value_2169) :
    x_1[3] ? _value_2172 :
    _value_2171;
  wire _value_2187 = x_1[2] ? _value_424 : _value_189;  // LookUpTable.swift:24
  wire _value_2188 = x_1[2] ? _value_1947 : _value_275;  // LookUpTable.swift:24
  wire _value_2189 = x_1[2] ? _value_146 : _value_2182;  // LookUpTable.swift:24
  wire _value_2190 = x_1[2] ? _value_1966 : _value_56;  // LookUpTable.swift:24
  wire _value_2191 = x_0[2] ? _value_2189 : _value_2190;  // LookUpTable.swift:24
  wire _value_2192 = x_0[1] ? _value_188 : _value_224;  // LookUpTable.swift:24
  wire _value_2193 = x_1[2] ? _value_2 : _value_2192;  // LookUpTable.swift:24
  wire _value_2194 = x_0[2] ? _value_2193 : _value_2187;  // LookUpTable.swift:24
  wire _value_2195 = x_0[2] ? _value_1072 : _value_2189;  // LookUpTable.swift:24
  wire _value_2196 = x_0[1] ? _value_490 : _value_22;  // LookUpTable.swift:24
  wire _value_2197 = x_1[2] ? _value_275 : _value_2196;  // LookUpTable.swift:24
  wire _value_2198 = x_1[2] ? _value_2192 : _value_200;  // LookUpTable.swift:24
  wire _value_2199 = x_0[1] ? _value_199 : _value_18;  // LookUpTable.swift:24
  wire _value_2200 = x_1[2] ? _value_424 : _value_2199;  // LookUpTable.swift:24
  wire _value_2201 =  // LookUpTable.swift:24
    x_0[2] ? _value_374 :
    x_1[2] ? _value_275 :
    _value_1966;
  wire _value_2202 = x_0[1] ? _value_1 : _value_218;  // LookUpTable.swift:24
  // LookUpTable.swift:24
  wire _value_2203 = x_0[2] ? (x_1[2] ? _value_2202 : _value_262) : _value_1111;
  wire _value_2204 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2197 : _value_2198) :
    x_0[2] ? _value_520 :
    _value_2200;
  wire _value_2205 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2187 : _value_2188) : _value_2191) :
    x_1[3] ? _value_2194 :
    _value_2195;
  wire _value_2206 = x_1[2] ? _value_1947 : _value_265;  // LookUpTable.swift:24
  wire _value_2207 = x_1[2] ? _value_2 : _value_1901;  // LookUpTable.swift:24
  wire _value_2208 = x_0[2] ? _value_2190 : _value_1072;  // LookUpTable.swift:24
  wire _value_2209 = x_0[1] ? _value_235 : x_0[0];  // LookUpTable.swift:24
  wire _value_2210 = x_1[2] ? _value_219 : _value_2209;  // LookUpTable.swift:24
  wire _value_2211 = x_1[2] ? _value_1947 : _value_262;  // LookUpTable.swift:24
  wire _value_2212 = x_1[2] ? _value_56 : _value_2192;  // LookUpTable.swift:24
  wire _value_2213 = x_1[2] ? _value_219 : _value_189;  // LookUpTable.swift:24
  wire _value_2214 = x_0[2] ? _value_2212 : _value_2213;  // LookUpTable.swift:24
  wire _value_2215 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2198 : _value_374) :
    x_0[2] ? _value_2210 :
    x_1[2] ? _value_2182 :
    _value_628;
  wire _value_2216 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2206 : _value_2207) : _value_2208) :
    x_1[3] ? _value_2167 :
    _value_2191;
  wire _value_2217 =  // LookUpTable.swift:24
    x_1[4] ? _value_2205 :
    x_0[3] ? _value_2204 :
    x_1[3] ? _value_2201 :
    _value_2203;
  wire _value_2218 =  // LookUpTable.swift:24
    x_0[4] ? _value_2186 :
    x_1[4] ? _value_2185 :
    x_0[3] ? _value_2184 :
    x_1[3] ? (x_0[2] ? _value_2177 : _value_2181) :
    x_0[2] ? (x_1[2] ? _value_59 : _value_2182) :
    _value_2183;
  // LookUpTable.swift:24
  wire _value_2219 = x_0[2] ? (x_1[2] ? _value_213 : _value_2009) : _value_1990;
  wire _value_2220 = x_1[2] ? _value_1903 : _value_424;  // LookUpTable.swift:24
  wire _value_2221 = x_1[2] ? _value_2 : _value_1947;  // LookUpTable.swift:24
  wire _value_2222 =  // LookUpTable.swift:24
    x_1[3] ? _value_2219 :
    x_0[2] ? _value_2181 :
    _value_1983;
  wire _value_2223 = x_1[2] ? _value_2182 : _value_424;  // LookUpTable.swift:24
  wire _value_2224 =  // LookUpTable.swift:24
    x_0[2] ? _value_1983 :
    x_1[2] ? _value_1969 :
    _value_933;
  wire _value_2225 =  // LookUpTable.swift:24
    x_1[3] ? _value_2224 :
    x_0[2] ? _value_2223 :
    _value_2221;
  wire _value_2226 =  // LookUpTable.swift:24
    x_0[3] ? _value_2222 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_424 : _value_501) : _value_2220) :
    x_0[2] ? _value_1988 :
    _value_2221;
  wire _value_2227 = x_1[2] ? _value_1895 : _value_1901;  // LookUpTable.swift:24
  wire _value_2228 = x_1[2] ? _value_670 : _value_1965;  // LookUpTable.swift:24
  wire _value_2229 = x_1[2] ? _value_265 : _value_14;  // LookUpTable.swift:24
  wire _value_2230 = x_0[2] ? _value_2229 : _value_2175;  // LookUpTable.swift:24
  wire _value_2231 = x_1[2] ? _value_1966 : _value_28;  // LookUpTable.swift:24
  wire _value_2232 = x_1[2] ? _value_1969 : _value_2009;  // LookUpTable.swift:24
  wire _value_2233 = x_1[2] ? _value_14 : _value_1901;  // LookUpTable.swift:24
  wire _value_2234 = x_0[1] ? _value_235 : _value_18;  // LookUpTable.swift:24
  wire _value_2235 = x_1[2] ? _value_265 : _value_2234;  // LookUpTable.swift:24
  wire _value_2236 = x_1[2] ? _value_146 : _value_200;  // LookUpTable.swift:24
  wire _value_2237 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_1896 : _value_418) : _value_2000) :
    x_0[2] ? _value_2233 :
    _value_2235;
  wire _value_2238 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2227 : _value_2228) : _value_2230) :
    x_1[3] ? _value_1994 :
    x_0[2] ? _value_2231 :
    _value_2232;
  wire _value_2239 =  // LookUpTable.swift:24
    x_1[4] ? _value_2226 :
    x_0[3] ? _value_2225 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_501 : _value_1947) : _value_1991) :
    x_0[2] ? _value_1991 :
    _value_2166;
  wire _value_2240 = x_0[2] ? _value_505 : _value_2235;  // LookUpTable.swift:24
  wire _value_2241 = x_1[2] ? _value_1901 : _value_200;  // LookUpTable.swift:24
  wire _value_2242 = x_1[2] ? _value_1890 : _value_146;  // LookUpTable.swift:24
  wire _value_2243 = x_0[2] ? _value_2241 : _value_2242;  // LookUpTable.swift:24
  wire _value_2244 = x_1[2] ? _value_424 : _value_2234;  // LookUpTable.swift:24
  wire _value_2245 = x_0[2] ? _value_734 : _value_2244;  // LookUpTable.swift:24
  wire _value_2246 = x_1[2] ? _value_68 : _value_2192;  // LookUpTable.swift:24
  wire _value_2247 = x_0[2] ? _value_2211 : _value_734;  // LookUpTable.swift:24
  wire _value_2248 = x_1[2] ? _value_2196 : _value_2;  // LookUpTable.swift:24
  wire _value_2249 = x_0[2] ? _value_2248 : _value_627;  // LookUpTable.swift:24
  wire _value_2250 =  // LookUpTable.swift:24
    x_1[3] ? _value_2245 :
    x_0[2] ? (x_1[2] ? _value_261 : _value_275) :
    _value_2246;
  wire _value_2251 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_2240 : _value_2195) :
    x_1[3] ? _value_2243 :
    x_0[2] ? (x_1[2] ? _value_2009 : _value_56) :
    _value_751;
  wire _value_2252 = x_1[2] ? _value_262 : _value_1966;  // LookUpTable.swift:24
  // LookUpTable.swift:24
  wire _value_2253 = x_0[2] ? (x_1[2] ? _value_68 : _value_2182) : _value_2183;
  wire _value_2254 = x_1[2] ? _value_1969 : _value_424;  // LookUpTable.swift:24
  wire _value_2255 = x_0[2] ? _value_2254 : _value_2159;  // LookUpTable.swift:24
  wire _value_2256 = x_1[2] ? _value_275 : _value_2234;  // LookUpTable.swift:24
  wire _value_2257 = x_1[2] ? _value_68 : _value_1947;  // LookUpTable.swift:24
  wire _value_2258 = x_0[2] ? _value_2257 : _value_2248;  // LookUpTable.swift:24
  wire _value_2259 =  // LookUpTable.swift:24
    x_0[2] ? _value_2256 :
    x_1[2] ? _value_2192 :
    _value_262;
  wire _value_2260 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2252 : _value_2236) : _value_2253) :
    x_1[3] ? (x_0[2] ? _value_2168 : _value_2170) :
    _value_2255;
  wire _value_2261 =  // LookUpTable.swift:24
    x_1[4] ? _value_2251 :
    x_0[3] ? _value_2250 :
    x_1[3] ? _value_2247 :
    _value_2249;
  wire _value_2262 =  // LookUpTable.swift:24
    x_0[4] ? _value_2239 :
    x_1[4] ? _value_2238 :
    x_0[3] ? _value_2237 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_748 : _value_1965) : _value_2236) :
    x_0[2] ? _value_2179 :
    _value_1984;
  wire _value_2263 =  // LookUpTable.swift:24
    x_1[5] ? _value_2218 :
    x_0[4] ? _value_2217 :
    x_1[4] ? _value_2216 :
    x_0[3] ? _value_2215 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_275 : _value_2199) : _value_2211) :
    _value_2214;
  wire _value_2264 = x_1[2] ? _value_1947 : _value_200;  // LookUpTable.swift:24
  wire _value_2265 = x_1[2] ? _value_2202 : _value_200;  // LookUpTable.swift:24
  wire _value_2266 = x_0[1] ? _value_33 : _value_198;  // LookUpTable.swift:24
  wire _value_2267 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_219 : _value_2234) :
    x_1[2] ? _value_2266 :
    _value_628;
  wire _value_2268 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2264 : _value_1111) :
    x_0[2] ? (x_1[2] ? _value_424 : _value_2196) :
    _value_2265;
  wire _value_2269 = x_0[2] ? _value_375 : _value_276;  // LookUpTable.swift:24
  wire _value_2270 =  // LookUpTable.swift:24
    x_0[2] ? _value_69 :
    x_1[2] ? _value_2199 :
    _value_55;
  wire _value_2271 = x_1[3] ? _value_2269 : _value_2270;  // LookUpTable.swift:24
  wire _value_2272 = x_0[1] ? _value_188 : _value_204;  // LookUpTable.swift:24
  wire _value_2273 = x_1[2] ? _value_2272 : _value_261;  // LookUpTable.swift:24
  wire _value_2274 = x_1[2] ? _value_64 : _value_2202;  // LookUpTable.swift:24
  wire _value_2275 = x_0[2] ? _value_826 : _value_2274;  // LookUpTable.swift:24
  wire _value_2276 =  // LookUpTable.swift:24
    x_0[3] ? _value_2268 :
    x_1[3] ? _value_2267 :
    x_0[2] ? _value_814 :
    x_1[2] ? _value_270 :
    _value_2209;
  wire _value_2277 = x_0[1] ? _value_198 : _value_22;  // LookUpTable.swift:24
  wire _value_2278 =  // LookUpTable.swift:24
    x_0[2] ? _value_786 :
    x_1[2] ? _value_2277 :
    _value_189;
  wire _value_2279 = x_1[2] ? _value_2196 : _value_189;  // LookUpTable.swift:24
  wire _value_2280 = x_1[2] ? _value_200 : _value_275;  // LookUpTable.swift:24
  wire _value_2281 =  // LookUpTable.swift:24
    x_1[3] ? _value_2278 :
    x_0[2] ? _value_629 :
    _value_69;
  wire _value_2282 = x_1[2] ? _value_219 : _value_2199;  // LookUpTable.swift:24
  wire _value_2283 = x_1[2] ? _value_2277 : _value_55;  // LookUpTable.swift:24
  wire _value_2284 = x_1[2] ? _value_2202 : _value_261;  // LookUpTable.swift:24
  wire _value_2285 = x_0[2] ? _value_2284 : _value_532;  // LookUpTable.swift:24
  wire _value_2286 =  // LookUpTable.swift:24
    x_0[3] ? _value_2281 :
    x_1[3] ? (x_0[2] ? _value_1548 : _value_2257) :
    x_0[2] ? _value_2279 :
    _value_2280;
  wire _value_2287 =  // LookUpTable.swift:24
    x_1[4] ? _value_2276 :
    x_0[3] ? _value_2271 :
    x_1[3] ? (x_0[2] ? _value_2273 : _value_1565) :
    _value_2275;
  wire _value_2288 = x_0[2] ? _value_2284 : x_0[1];  // LookUpTable.swift:24
  wire _value_2289 = x_0[1] ? _value_490 : _value_6;  // LookUpTable.swift:24
  wire _value_2290 =  // LookUpTable.swift:24
    x_1[3] ? _value_2288 :
    x_0[2] ? _value_1614 :
    x_1[2] ? _value_19 :
    _value_64;
  wire _value_2291 =  // LookUpTable.swift:24
    x_0[2] ? _value_628 :
    x_1[2] ? _value_64 :
    x_0[1] ? x_0[0] :
    _value_204;
  wire _value_2292 = x_0[1] ? x_0[0] : _value_198;  // LookUpTable.swift:24
  wire _value_2293 = x_0[2] ? x_0[1] : _value_270;  // LookUpTable.swift:24
  wire _value_2294 =  // LookUpTable.swift:24
    x_1[3] ? _value_2291 :
    x_0[2] ? _value_628 :
    x_1[2] ? _value_2292 :
    _value_261;
  wire _value_2295 =  // LookUpTable.swift:24
    x_0[3] ? _value_2290 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_270 : _value_2289) : _value_629) :
    x_0[2] ? _value_55 :
    _value_826;
  wire _value_2296 = x_0[1] ? x_0[0] : _value_224;  // LookUpTable.swift:24
  wire _value_2297 = x_0[2] ? _value_270 : _value_261;  // LookUpTable.swift:24
  wire _value_2298 =  // LookUpTable.swift:24
    x_1[3] ? _value_2270 :
    x_0[2] ? (x_1[2] ? _value_2296 : _value_2266) :
    _value_822;
  wire _value_2299 = x_0[2] ? _value_261 : x_0[1];  // LookUpTable.swift:24
  wire _value_2300 = x_0[1] ? _value_198 : _value_6;  // LookUpTable.swift:24
  wire _value_2301 = x_0[2] ? _value_55 : _value_628;  // LookUpTable.swift:24
  wire _value_2302 =  // LookUpTable.swift:24
    x_1[3] ? _value_2299 :
    x_0[2] ? _value_261 :
    _value_69;
  wire _value_2303 =  // LookUpTable.swift:24
    x_0[3] ? _value_2298 :
    x_1[3] ? (x_0[2] ? _value_628 : _value_2274) :
    _value_2297;
  wire _value_2304 =  // LookUpTable.swift:24
    x_1[4] ? _value_2295 :
    x_0[3] ? _value_2294 :
    x_1[3] ? (x_0[2] ? _value_522 : _value_270) :
    _value_2293;
  wire _value_2305 =  // LookUpTable.swift:24
    x_0[4] ? _value_2287 :
    x_1[4] ? _value_2286 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2282 : _value_263) : _value_2269) :
    x_1[3] ? (x_0[2] ? _value_786 : _value_2283) :
    _value_2285;
  wire _value_2306 = x_1[2] ? _value_1966 : _value_2;  // LookUpTable.swift:24
  wire _value_2307 = x_1[2] ? _value_146 : _value_1947;  // LookUpTable.swift:24
  wire _value_2308 = x_1[2] ? _value_2234 : _value_56;  // LookUpTable.swift:24
  wire _value_2309 = x_1[2] ? _value_19 : _value_261;  // LookUpTable.swift:24
  wire _value_2310 = x_0[2] ? _value_1564 : _value_2309;  // LookUpTable.swift:24
  wire _value_2311 =  // LookUpTable.swift:24
    x_0[2] ? _value_2189 :
    x_1[2] ? _value_2199 :
    _value_56;
  wire _value_2312 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2306 : _value_774) :
    x_0[2] ? _value_2307 :
    _value_2308;
  // LookUpTable.swift:24
  wire _value_2313 = x_0[2] ? (x_1[2] ? _value_270 : _value_2199) : _value_629;
  wire _value_2314 =  // LookUpTable.swift:24
    x_0[2] ? _value_777 :
    x_1[2] ? _value_146 :
    _value_2272;
  wire _value_2315 =  // LookUpTable.swift:24
    x_0[3] ? _value_2312 :
    x_1[3] ? _value_2311 :
    _value_2310;
  wire _value_2316 = x_1[2] ? _value_275 : _value_2277;  // LookUpTable.swift:24
  wire _value_2317 = x_1[2] ? _value_2234 : _value_68;  // LookUpTable.swift:24
  wire _value_2318 = x_1[2] ? _value_262 : _value_2196;  // LookUpTable.swift:24
  wire _value_2319 = x_1[2] ? _value_2192 : _value_491;  // LookUpTable.swift:24
  wire _value_2320 =  // LookUpTable.swift:24
    x_1[3] ? _value_2310 :
    x_0[2] ? _value_375 :
    _value_2316;
  wire _value_2321 = x_1[2] ? _value_262 : _value_275;  // LookUpTable.swift:24
  wire _value_2322 =  // LookUpTable.swift:24
    x_0[2] ? _value_2316 :
    x_1[2] ? _value_2272 :
    _value_491;
  wire _value_2323 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_64 : _value_261) : _value_1156) :
    x_0[2] ? _value_2321 :
    _value_2274;
  wire _value_2324 =  // LookUpTable.swift:24
    x_0[3] ? _value_2320 :
    x_1[3] ? (x_0[2] ? _value_2317 : _value_2318) :
    x_0[2] ? _value_2319 :
    _value_374;
  wire _value_2325 =  // LookUpTable.swift:24
    x_1[4] ? _value_2315 :
    x_0[3] ? (x_1[3] ? _value_2314 : _value_2313) :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2234 : _value_2) : _value_1562) :
    x_0[2] ? _value_69 :
    x_1[2] ? _value_1966 :
    _value_55;
  wire _value_2326 = x_0[2] ? _value_628 : _value_64;  // LookUpTable.swift:24
  wire _value_2327 =  // LookUpTable.swift:24
    x_1[3] ? _value_2269 :
    x_0[2] ? _value_1108 :
    x_1[2] ? _value_2300 :
    _value_55;
  wire _value_2328 = x_0[2] ? _value_64 : _value_55;  // LookUpTable.swift:24
  wire _value_2329 =  // LookUpTable.swift:24
    x_0[2] ? _value_1562 :
    x_1[2] ? (x_0[1] ? _value_1 : _value_198) :
    _value_261;
  wire _value_2330 =  // LookUpTable.swift:24
    x_1[3] ? _value_2328 :
    x_0[2] ? _value_64 :
    _value_522;
  wire _value_2331 =  // LookUpTable.swift:24
    x_0[3] ? _value_2327 :
    x_1[3] ? _value_2285 :
    _value_2326;
  wire _value_2332 = x_1[2] ? _value_55 : _value_2;  // LookUpTable.swift:24
  wire _value_2333 =  // LookUpTable.swift:24
    x_1[3] ? _value_2313 :
    x_0[2] ? _value_2332 :
    _value_1118;
  wire _value_2334 = x_0[1] ? _value_198 : _value_18;  // LookUpTable.swift:24
  wire _value_2335 = x_0[1] ? _value_198 : x_0[0];  // LookUpTable.swift:24
  wire _value_2336 =  // LookUpTable.swift:24
    x_0[2] ? _value_263 :
    x_1[2] ? _value_146 :
    _value_64;
  wire _value_2337 =  // LookUpTable.swift:24
    x_1[3] ? _value_2293 :
    x_0[2] ? x_0[1] :
    x_1[2] ? _value_2334 :
    _value_2335;
  wire _value_2338 =  // LookUpTable.swift:24
    x_0[3] ? _value_2333 :
    x_1[3] ? _value_2270 :
    _value_2288;
  wire _value_2339 =  // LookUpTable.swift:24
    x_1[4] ? _value_2331 :
    x_0[3] ? _value_2330 :
    x_1[3] ? _value_2329 :
    _value_2297;
  wire _value_2340 =  // LookUpTable.swift:24
    x_0[4] ? _value_2325 :
    x_1[4] ? _value_2324 :
    x_0[3] ? _value_2323 :
    x_1[3] ? _value_2322 :
    x_0[2] ? _value_375 :
    _value_1118;
  wire _value_2341 =  // LookUpTable.swift:24
    x_1[5] ? _value_2305 :
    x_0[4] ? _value_2304 :
    x_1[4] ? _value_2303 :
    x_0[3] ? _value_2302 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2300 : _value_2209) : _value_628) :
    _value_2301;
  wire _value_2342 =  // LookUpTable.swift:24
    x_0[5] ? _value_2263 :
    x_1[5] ? _value_2262 :
    x_0[4] ? _value_2261 :
    x_1[4] ? _value_2260 :
    x_0[3] ? (x_1[3] ? _value_2259 : _value_2258) :
    x_1[3] ? (x_0[2] ? _value_505 : _value_2256) :
    x_0[2] ? _value_627 :
    _value_2257;
  wire _value_2343 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2220 : _value_1906) :
    x_0[2] ? _value_1970 :
    _value_1980;
  wire _value_2344 = x_1[2] ? _value_1891 : _value_1954;  // LookUpTable.swift:24
  wire _value_2345 = x_1[2] ? _value_230 : _value_501;  // LookUpTable.swift:24
  wire _value_2346 =  // LookUpTable.swift:24
    x_0[3] ? _value_2343 :
    x_1[3] ? (x_0[2] ? _value_1974 : _value_1970) :
    x_0[2] ? _value_1981 :
    x_1[2] ? _value_1966 :
    _value_599;
  wire _value_2347 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_418 : _value_32) : _value_1999) :
    x_0[2] ? _value_2232 :
    _value_2020;
  wire _value_2348 = x_1[2] ? _value_1890 : _value_1903;  // LookUpTable.swift:24
  wire _value_2349 =  // LookUpTable.swift:24
    x_0[2] ? _value_2002 :
    x_1[2] ? _value_403 :
    _value_1987;
  wire _value_2350 =  // LookUpTable.swift:24
    x_1[3] ? _value_2025 :
    x_0[2] ? _value_2348 :
    x_1[2] ? _value_748 :
    _value_1895;
  wire _value_2351 =  // LookUpTable.swift:24
    x_0[3] ? _value_2347 :
    x_1[3] ? _value_1968 :
    x_0[2] ? _value_2023 :
    _value_1972;
  wire _value_2352 =  // LookUpTable.swift:24
    x_1[4] ? _value_2346 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1983 : _value_2344) : _value_2219) :
    x_1[3] ? (x_0[2] ? _value_1989 : _value_2229) :
    x_0[2] ? _value_2345 :
    _value_2162;
  wire _value_2353 = x_0[2] ? _value_2160 : _value_2162;  // LookUpTable.swift:24
  wire _value_2354 = x_1[2] ? _value_1987 : _value_424;  // LookUpTable.swift:24
  wire _value_2355 = x_1[2] ? _value_265 : _value_1966;  // LookUpTable.swift:24
  wire _value_2356 = x_1[2] ? _value_19 : _value_200;  // LookUpTable.swift:24
  wire _value_2357 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1990 : _value_1983) : _value_2353) :
    x_1[3] ? (x_0[2] ? _value_2354 : _value_2221) :
    x_0[2] ? _value_2193 :
    _value_2165;
  wire _value_2358 = x_1[2] ? _value_670 : _value_1966;  // LookUpTable.swift:24
  wire _value_2359 =  // LookUpTable.swift:24
    x_1[3] ? _value_2230 :
    x_0[2] ? _value_2175 :
    x_1[2] ? _value_1890 :
    _value_599;
  wire _value_2360 = x_1[2] ? _value_200 : _value_2009;  // LookUpTable.swift:24
  wire _value_2361 =  // LookUpTable.swift:24
    x_0[3] ? _value_2359 :
    x_1[3] ? (x_0[2] ? _value_2231 : _value_2358) :
    x_0[2] ? _value_2177 :
    _value_2236;
  wire _value_2362 =  // LookUpTable.swift:24
    x_1[4] ? _value_2357 :
    x_0[3] ? (x_1[3] ? _value_2243 : _value_2249) :
    x_1[3] ? (x_0[2] ? _value_2355 : _value_2356) :
    x_0[2] ? _value_2257 :
    _value_2183;
  wire _value_2363 =  // LookUpTable.swift:24
    x_0[4] ? _value_2352 :
    x_1[4] ? _value_2351 :
    x_0[3] ? _value_2350 :
    x_1[3] ? _value_2349 :
    x_0[2] ? _value_1960 :
    _value_1983;
  wire _value_2364 =  // LookUpTable.swift:24
    x_1[3] ? _value_1907 :
    x_0[2] ? _value_1955 :
    x_1[2] ? _value_1903 :
    _value_933;
  wire _value_2365 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1957 : _value_2021) :
    x_0[2] ? _value_2024 :
    x_1[2] ? _value_1890 :
    _value_1896;
  wire _value_2366 =  // LookUpTable.swift:24
    x_0[3] ? _value_2364 :
    x_1[3] ? _value_1894 :
    _value_2008;
  wire _value_2367 =  // LookUpTable.swift:24
    x_1[3] ? _value_2008 :
    x_0[2] ? _value_1961 :
    x_1[2] ? _value_1903 :
    _value_665;
  wire _value_2368 =  // LookUpTable.swift:24
    x_1[4] ? _value_2366 :
    x_0[3] ? _value_2365 :
    x_1[3] ? _value_2010 :
    x_0[2] ? (x_1[2] ? _value_234 : _value_1895) :
    _value_1993;
  wire _value_2369 = x_1[2] ? _value_418 : _value_403;  // LookUpTable.swift:24
  wire _value_2370 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1990 : _value_2345) :
    x_0[2] ? (x_1[2] ? _value_1900 : _value_59) :
    _value_1985;
  wire _value_2371 = x_1[2] ? _value_59 : _value_1987;  // LookUpTable.swift:24
  wire _value_2372 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1985 : _value_2371) :
    x_0[2] ? _value_2163 :
    _value_2187;
  wire _value_2373 =  // LookUpTable.swift:24
    x_0[3] ? _value_2370 :
    x_1[3] ? (x_0[2] ? _value_2220 : _value_2227) :
    x_0[2] ? _value_2221 :
    _value_2369;
  wire _value_2374 = x_1[2] ? _value_59 : _value_213;  // LookUpTable.swift:24
  wire _value_2375 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2228 : _value_2374) :
    x_0[2] ? _value_2175 :
    _value_2231;
  wire _value_2376 =  // LookUpTable.swift:24
    x_0[2] ? _value_2236 :
    x_1[2] ? _value_1900 :
    _value_141;
  wire _value_2377 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2000 : _value_1998) :
    x_0[2] ? _value_1998 :
    _value_2179;
  wire _value_2378 =  // LookUpTable.swift:24
    x_0[3] ? _value_2375 :
    x_1[3] ? (x_0[2] ? _value_1963 : _value_1981) :
    x_0[2] ? _value_2232 :
    _value_1970;
  wire _value_2379 =  // LookUpTable.swift:24
    x_1[4] ? _value_2373 :
    x_0[3] ? _value_2372 :
    x_1[3] ? (x_0[2] ? _value_1991 : _value_2162) :
    x_0[2] ? _value_2206 :
    _value_2233;
  wire _value_2380 =  // LookUpTable.swift:24
    x_0[4] ? _value_2368 :
    x_1[4] ? (x_0[3] ? _value_1898 : _value_1889) :
    x_0[3] ? _value_2367 :
    x_1[3] ? (x_0[2] ? _value_1892 : _value_1915) :
    x_0[2] ? _value_1902 :
    _value_2002;
  wire _value_2381 =  // LookUpTable.swift:24
    x_1[5] ? _value_2363 :
    x_0[4] ? _value_2362 :
    x_1[4] ? _value_2361 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2176 : _value_2360) : _value_2255) :
    x_1[3] ? (x_0[2] ? _value_2181 : _value_2180) :
    x_0[2] ? _value_2160 :
    _value_2223;
  wire _value_2382 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_19 : _value_491) : _value_2317) :
    x_0[2] ? (x_1[2] ? _value_424 : _value_1966) :
    _value_2264;
  wire _value_2383 = x_1[2] ? _value_2182 : _value_262;  // LookUpTable.swift:24
  wire _value_2384 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_520 : _value_2282) :
    x_0[2] ? _value_2273 :
    _value_1549;
  wire _value_2385 =  // LookUpTable.swift:24
    x_0[3] ? _value_2382 :
    x_1[3] ? (x_0[2] ? _value_2318 : _value_2241) :
    _value_2245;
  wire _value_2386 = x_1[2] ? _value_219 : _value_55;  // LookUpTable.swift:24
  wire _value_2387 = x_1[2] ? _value_2182 : _value_275;  // LookUpTable.swift:24
  wire _value_2388 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_270 : _value_55) : _value_1548) :
    x_0[2] ? _value_1108 :
    _value_2283;
  wire _value_2389 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2242 : _value_2355) : _value_2203) :
    x_1[3] ? _value_2243 :
    x_0[2] ? _value_2386 :
    _value_2387;
  wire _value_2390 =  // LookUpTable.swift:24
    x_1[4] ? _value_2385 :
    x_0[3] ? _value_2384 :
    x_1[3] ? (x_0[2] ? _value_2383 : _value_786) :
    x_0[2] ? (x_1[2] ? _value_219 : _value_1966) :
    x_1[2] ? _value_2266 :
    _value_262;
  wire _value_2391 =  // LookUpTable.swift:24
    x_1[3] ? _value_2275 :
    x_0[2] ? (x_1[2] ? _value_270 : _value_2300) :
    _value_263;
  wire _value_2392 =  // LookUpTable.swift:24
    x_1[2] ? _value_64 :
    x_0[1] ? x_0[0] :
    _value_218;
  wire _value_2393 = x_0[1] ? _value_188 : _value_218;  // LookUpTable.swift:24
  wire _value_2394 =  // LookUpTable.swift:24
    x_1[3] ? _value_2285 :
    x_0[2] ? _value_628 :
    x_1[2] ? _value_64 :
    _value_2393;
  wire _value_2395 =  // LookUpTable.swift:24
    x_0[2] ? x_0[1] :
    x_1[2] ? _value_2277 :
    _value_2209;
  wire _value_2396 =  // LookUpTable.swift:24
    x_0[3] ? _value_2394 :
    x_1[3] ? _value_2313 :
    _value_2269;
  wire _value_2397 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? _value_2391 : _value_2271) :
    x_0[3] ? _value_2301 :
    x_1[3] ? (x_0[2] ? _value_2392 : _value_522) :
    _value_2299;
  wire _value_2398 =  // LookUpTable.swift:24
    x_0[4] ? _value_2390 :
    x_1[4] ? _value_2389 :
    x_0[3] ? _value_2388 :
    x_1[3] ? (x_0[2] ? _value_2246 : _value_2248) :
    x_0[2] ? _value_1614 :
    _value_2246;
  wire _value_2399 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_774 : _value_2307) :
    x_0[2] ? _value_2306 :
    _value_1164;
  wire _value_2400 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2252 : _value_2356) : _value_2214) :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2234 : _value_146) : _value_2360) :
    x_0[2] ? _value_2387 :
    _value_2212;
  wire _value_2401 =  // LookUpTable.swift:24
    x_1[3] ? _value_2169 :
    x_0[2] ? _value_2213 :
    _value_2387;
  wire _value_2402 =  // LookUpTable.swift:24
    x_0[2] ? _value_1072 :
    x_1[2] ? _value_146 :
    _value_261;
  wire _value_2403 =  // LookUpTable.swift:24
    x_1[3] ? _value_2191 :
    x_0[2] ? _value_1118 :
    x_1[2] ? _value_2296 :
    _value_491;
  wire _value_2404 =  // LookUpTable.swift:24
    x_0[3] ? _value_2401 :
    x_1[3] ? (x_0[2] ? _value_2170 : _value_1990) :
    _value_2194;
  wire _value_2405 =  // LookUpTable.swift:24
    x_1[4] ? _value_2400 :
    x_0[3] ? _value_2399 :
    x_1[3] ? _value_2208 :
    x_0[2] ? (x_1[2] ? _value_19 : _value_2182) :
    x_1[2] ? _value_2209 :
    x_0[1];
  wire _value_2406 =  // LookUpTable.swift:24
    x_0[2] ? _value_69 :
    x_1[2] ? _value_2289 :
    _value_55;
  wire _value_2407 = x_1[2] ? _value_19 : _value_2202;  // LookUpTable.swift:24
  wire _value_2408 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1173 : _value_64) :
    x_0[2] ? _value_628 :
    _value_2392;
  wire _value_2409 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_2406 : _value_2285) :
    x_1[3] ? (x_0[2] ? _value_2321 : _value_2407) :
    _value_2313;
  wire _value_2410 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_57 : _value_1118) : _value_2270) :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2192 : _value_261) : _value_1549) :
    _value_2275;
  wire _value_2411 =  // LookUpTable.swift:24
    x_1[4] ? _value_2409 :
    x_0[3] ? _value_2408 :
    x_1[3] ? (x_0[2] ? _value_55 : _value_1562) :
    _value_2293;
  wire _value_2412 =  // LookUpTable.swift:24
    x_0[4] ? _value_2405 :
    x_1[4] ? _value_2404 :
    x_0[3] ? _value_2403 :
    x_1[3] ? _value_2402 :
    x_0[2] ? _value_1099 :
    x_1[2] ? _value_275 :
    _value_2289;
  wire _value_2413 =  // LookUpTable.swift:24
    x_1[5] ? _value_2398 :
    x_0[4] ? _value_2397 :
    x_1[4] ? _value_2396 :
    x_0[3] ? _value_2297 :
    x_1[3] ? _value_2395 :
    _value_2328;
  wire _value_2414 =  // LookUpTable.swift:24
    x_0[5] ? _value_2381 :
    x_1[5] ? _value_2380 :
    x_0[4] ? _value_2379 :
    x_1[4] ? _value_2378 :
    x_0[3] ? _value_2377 :
    x_1[3] ? _value_2376 :
    x_0[2] ? _value_1984 :
    x_1[2] ? _value_670 :
    _value_2009;
  wire _value_2415 =  // LookUpTable.swift:24
    x_1[6] ? _value_2342 :
    x_0[5] ? _value_2341 :
    x_1[5] ? _value_2340 :
    x_0[4] ? _value_2339 :
    x_1[4] ? _value_2338 :
    x_0[3] ? _value_2337 :
    x_1[3] ? _value_2336 :
    _value_2326;
  wire _value_2416 =  // LookUpTable.swift:24
    x_0[6] ? _value_2158 :
    x_1[6] ? _value_2157 :
    x_0[5] ? _value_2156 :
    x_1[5] ? _value_2155 :
    x_0[4] ? _value_2154 :
    x_1[4] ? _value_2153 :
    _value_1889;
  wire _value_2417 = x_1[2] ? _value_323 : _value_112;  // LookUpTable.swift:24
  wire _value_2418 = x_1[2] ? _value_2048 : _value_2061;  // LookUpTable.swift:24
  wire _value_2419 = x_1[2] ? _value_95 : _value_457;  // LookUpTable.swift:24
  wire _value_2420 = x_1[2] ? _value_112 : _value_329;  // LookUpTable.swift:24
  wire _value_2421 = x_1[2] ? _value_2037 : _value_95;  // LookUpTable.swift:24
  wire _value_2422 = x_1[2] ? _value_457 : _value_1925;  // LookUpTable.swift:24
  wire _value_2423 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2417 : _value_2418) :
    x_0[2] ? _value_2099 :
    _value_2419;
  wire _value_2424 = x_1[2] ? _value_607 : _value_2044;  // LookUpTable.swift:24
  wire _value_2425 = x_1[2] ? _value_339 : _value_1933;  // LookUpTable.swift:24
  wire _value_2426 = x_1[2] ? _value_174 : _value_2044;  // LookUpTable.swift:24
  wire _value_2427 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2118 : _value_2107) :
    x_0[2] ? _value_2424 :
    _value_2119;
  wire _value_2428 =  // LookUpTable.swift:24
    x_0[3] ? _value_2423 :
    x_1[3] ? (x_0[2] ? _value_2420 : _value_2421) :
    x_0[2] ? _value_2421 :
    _value_2422;
  wire _value_2429 = x_0[2] ? _value_2422 : _value_2105;  // LookUpTable.swift:24
  wire _value_2430 = x_1[2] ? _value_99 : _value_339;  // LookUpTable.swift:24
  wire _value_2431 = x_1[2] ? _value_545 : _value_127;  // LookUpTable.swift:24
  wire _value_2432 = x_0[2] ? _value_2426 : _value_2431;  // LookUpTable.swift:24
  wire _value_2433 = x_1[2] ? _value_318 : _value_174;  // LookUpTable.swift:24
  wire _value_2434 = x_0[2] ? _value_2433 : _value_2418;  // LookUpTable.swift:24
  wire _value_2435 =  // LookUpTable.swift:24
    x_1[3] ? _value_2429 :
    x_0[2] ? _value_2430 :
    x_1[2] ? _value_104 :
    _value_2043;
  wire _value_2436 = x_1[2] ? _value_2044 : _value_323;  // LookUpTable.swift:24
  wire _value_2437 = x_1[2] ? _value_2078 : _value_545;  // LookUpTable.swift:24
  wire _value_2438 = x_1[2] ? _value_112 : _value_2048;  // LookUpTable.swift:24
  wire _value_2439 = x_0[1] ? _value_1932 : _value_317;  // LookUpTable.swift:24
  wire _value_2440 = x_1[2] ? _value_2439 : _value_95;  // LookUpTable.swift:24
  wire _value_2441 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_607 : _value_2043) : _value_2433) :
    x_0[2] ? _value_2433 :
    _value_2436;
  wire _value_2442 =  // LookUpTable.swift:24
    x_0[3] ? _value_2435 :
    x_1[3] ? _value_2432 :
    _value_2434;
  wire _value_2443 =  // LookUpTable.swift:24
    x_1[4] ? _value_2428 :
    x_0[3] ? _value_2427 :
    x_1[3] ? (x_0[2] ? _value_2425 : _value_2105) :
    x_0[2] ? _value_2110 :
    _value_2426;
  wire _value_2444 = x_1[2] ? _value_2078 : _value_2061;  // LookUpTable.swift:24
  wire _value_2445 = x_0[2] ? _value_2417 : _value_2444;  // LookUpTable.swift:24
  wire _value_2446 = x_1[2] ? _value_457 : _value_1903;  // LookUpTable.swift:24
  wire _value_2447 = x_1[2] ? _value_550 : _value_457;  // LookUpTable.swift:24
  wire _value_2448 = x_1[2] ? _value_2098 : _value_95;  // LookUpTable.swift:24
  wire _value_2449 =  // LookUpTable.swift:24
    x_1[3] ? _value_2445 :
    x_0[2] ? _value_2446 :
    _value_2447;
  wire _value_2450 = x_1[2] ? _value_1933 : _value_2043;  // LookUpTable.swift:24
  wire _value_2451 = x_0[2] ? _value_2425 : _value_2430;  // LookUpTable.swift:24
  wire _value_2452 =  // LookUpTable.swift:24
    x_0[3] ? _value_2449 :
    x_1[3] ? (x_0[2] ? _value_2097 : _value_2417) :
    x_0[2] ? _value_2448 :
    _value_2099;
  wire _value_2453 = x_1[2] ? _value_457 : _value_2037;  // LookUpTable.swift:24
  wire _value_2454 = x_1[2] ? _value_95 : _value_339;  // LookUpTable.swift:24
  wire _value_2455 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2418 : _value_2122) :
    x_0[2] ? _value_2447 :
    _value_2421;
  wire _value_2456 = x_0[1] ? _value_1919 : _value_94;  // LookUpTable.swift:24
  wire _value_2457 =  // LookUpTable.swift:24
    x_0[2] ? _value_2430 :
    x_1[2] ? _value_1933 :
    _value_2456;
  wire _value_2458 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2107 : _value_2090) :
    x_0[2] ? (x_1[2] ? _value_843 : _value_174) :
    _value_2110;
  wire _value_2459 =  // LookUpTable.swift:24
    x_0[3] ? _value_2455 :
    x_1[3] ? (x_0[2] ? _value_2440 : _value_2453) :
    x_0[2] ? _value_2422 :
    _value_2454;
  wire _value_2460 =  // LookUpTable.swift:24
    x_1[4] ? _value_2452 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1941 : _value_2450) : _value_2093) :
    x_1[3] ? _value_2451 :
    x_0[2] ? _value_2068 :
    x_1[2] ? _value_83 :
    _value_2078;
  wire _value_2461 =  // LookUpTable.swift:24
    x_0[4] ? _value_2443 :
    x_1[4] ? _value_2442 :
    x_0[3] ? _value_2441 :
    x_1[3] ? (x_0[2] ? _value_2437 : _value_2420) :
    x_0[2] ? _value_2438 :
    _value_2440;
  wire _value_2462 = x_1[2] ? _value_293 : _value_355;  // LookUpTable.swift:24
  wire _value_2463 = x_0[1] ? _value_88 : _value_1932;  // LookUpTable.swift:24
  wire _value_2464 = x_1[2] ? _value_2463 : _value_293;  // LookUpTable.swift:24
  wire _value_2465 = x_0[2] ? _value_2419 : _value_2464;  // LookUpTable.swift:24
  wire _value_2466 = x_1[2] ? _value_2439 : _value_116;  // LookUpTable.swift:24
  wire _value_2467 = x_0[2] ? _value_2426 : _value_2466;  // LookUpTable.swift:24
  wire _value_2468 = x_1[2] ? _value_329 : _value_2439;  // LookUpTable.swift:24
  wire _value_2469 = x_0[2] ? _value_2433 : _value_2468;  // LookUpTable.swift:24
  wire _value_2470 = x_1[2] ? _value_2044 : _value_318;  // LookUpTable.swift:24
  wire _value_2471 = x_1[2] ? _value_116 : _value_329;  // LookUpTable.swift:24
  wire _value_2472 = x_0[2] ? _value_2470 : _value_2471;  // LookUpTable.swift:24
  wire _value_2473 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2453 : _value_2462) : _value_2465) :
    x_1[3] ? _value_2467 :
    _value_2469;
  wire _value_2474 = x_1[2] ? _value_355 : _value_2463;  // LookUpTable.swift:24
  wire _value_2475 = x_0[1] ? _value_310 : _value_1919;  // LookUpTable.swift:24
  wire _value_2476 = x_1[2] ? _value_2475 : _value_318;  // LookUpTable.swift:24
  wire _value_2477 = x_0[2] ? _value_2462 : _value_2426;  // LookUpTable.swift:24
  wire _value_2478 = x_1[1] ? _value_209 : _value_11;  // LookUpTable.swift:24
  wire _value_2479 = x_0[1] ? _value_2478 : _value_94;  // LookUpTable.swift:24
  wire _value_2480 = x_1[2] ? _value_174 : _value_2479;  // LookUpTable.swift:24
  wire _value_2481 = x_1[1] ? x_1[0] : _value_210;  // LookUpTable.swift:24
  wire _value_2482 = x_0[1] ? _value_2481 : _value_317;  // LookUpTable.swift:24
  wire _value_2483 = x_1[2] ? _value_2482 : _value_116;  // LookUpTable.swift:24
  wire _value_2484 = x_1[2] ? _value_344 : _value_104;  // LookUpTable.swift:24
  wire _value_2485 = x_0[2] ? _value_2483 : _value_2484;  // LookUpTable.swift:24
  wire _value_2486 = x_1[2] ? _value_355 : _value_2037;  // LookUpTable.swift:24
  wire _value_2487 = x_1[2] ? _value_2479 : _value_344;  // LookUpTable.swift:24
  wire _value_2488 = x_1[1] ? _value_211 : x_1[0];  // LookUpTable.swift:24
  wire _value_2489 = x_0[1] ? _value_2488 : _value_94;  // LookUpTable.swift:24
  wire _value_2490 = x_1[2] ? _value_2489 : _value_303;  // LookUpTable.swift:24
  wire _value_2491 = x_0[2] ? _value_2471 : _value_2464;  // LookUpTable.swift:24
  wire _value_2492 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2464 : _value_2433) :
    x_0[2] ? _value_2486 :
    _value_2487;
  wire _value_2493 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2474 : _value_2476) : _value_2477) :
    x_1[3] ? (x_0[2] ? _value_2419 : _value_2480) :
    _value_2485;
  wire _value_2494 =  // LookUpTable.swift:24
    x_1[4] ? _value_2473 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2421 : _value_2425) : _value_2429) :
    x_1[3] ? _value_2472 :
    _value_2467;
  wire _value_2495 = x_1[2] ? _value_104 : _value_2456;  // LookUpTable.swift:24
  // LookUpTable.swift:24
  wire _value_2496 = x_0[2] ? (x_1[2] ? _value_293 : _value_339) : _value_2495;
  wire _value_2497 = x_1[2] ? _value_1933 : _value_1920;  // LookUpTable.swift:24
  wire _value_2498 = x_0[2] ? _value_2497 : _value_2433;  // LookUpTable.swift:24
  wire _value_2499 = x_1[2] ? _value_127 : _value_2048;  // LookUpTable.swift:24
  wire _value_2500 = x_0[2] ? _value_2499 : _value_2440;  // LookUpTable.swift:24
  wire _value_2501 = x_1[2] ? _value_2061 : _value_112;  // LookUpTable.swift:24
  wire _value_2502 = x_0[2] ? _value_2501 : _value_2453;  // LookUpTable.swift:24
  wire _value_2503 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_344 : _value_174) : _value_2470) :
    x_0[2] ? _value_2470 :
    _value_2499;
  wire _value_2504 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_2496 : _value_2498) :
    x_1[3] ? _value_2469 :
    x_0[2] ? _value_2437 :
    _value_2471;
  wire _value_2505 = x_0[2] ? _value_2419 : _value_2495;  // LookUpTable.swift:24
  wire _value_2506 =  // LookUpTable.swift:24
    x_1[3] ? _value_2505 :
    x_0[2] ? _value_2421 :
    _value_2484;
  wire _value_2507 = x_1[2] ? _value_317 : _value_127;  // LookUpTable.swift:24
  wire _value_2508 = x_1[2] ? _value_2475 : _value_545;  // LookUpTable.swift:24
  wire _value_2509 = x_0[2] ? _value_2508 : _value_2419;  // LookUpTable.swift:24
  wire _value_2510 = x_1[2] ? _value_2456 : _value_344;  // LookUpTable.swift:24
  wire _value_2511 = x_1[2] ? _value_127 : _value_2475;  // LookUpTable.swift:24
  wire _value_2512 = x_0[2] ? _value_2511 : _value_2421;  // LookUpTable.swift:24
  wire _value_2513 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2474 : _value_2510) :
    x_0[2] ? _value_2462 :
    _value_2495;
  wire _value_2514 =  // LookUpTable.swift:24
    x_0[3] ? _value_2506 :
    x_1[3] ? (x_0[2] ? _value_2507 : _value_2474) :
    _value_2509;
  wire _value_2515 =  // LookUpTable.swift:24
    x_1[4] ? _value_2504 :
    x_0[3] ? _value_2503 :
    x_1[3] ? _value_2500 :
    _value_2502;
  wire _value_2516 =  // LookUpTable.swift:24
    x_0[4] ? _value_2494 :
    x_1[4] ? _value_2493 :
    x_0[3] ? _value_2492 :
    x_1[3] ? (x_0[2] ? _value_2468 : _value_2490) :
    _value_2491;
  wire _value_2517 =  // LookUpTable.swift:24
    x_1[5] ? _value_2461 :
    x_0[4] ? _value_2460 :
    x_1[4] ? _value_2459 :
    x_0[3] ? _value_2458 :
    x_1[3] ? _value_2457 :
    x_0[2] ? _value_2424 :
    _value_2433;
  wire _value_2518 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1935 : _value_2446) :
    x_0[2] ? _value_2088 :
    _value_2068;
  wire _value_2519 = x_1[2] ? _value_2078 : _value_1891;  // LookUpTable.swift:24
  wire _value_2520 =  // LookUpTable.swift:24
    x_0[3] ? _value_2518 :
    x_1[3] ? (x_0[2] ? _value_2036 : _value_2102) :
    x_0[2] ? _value_2094 :
    x_1[2] ? _value_451 :
    _value_607;
  wire _value_2521 = x_1[2] ? _value_2037 : _value_99;  // LookUpTable.swift:24
  wire _value_2522 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2048 : _value_1891) : _value_2438) :
    x_0[2] ? _value_2118 :
    _value_2521;
  wire _value_2523 = x_1[2] ? _value_1900 : _value_2098;  // LookUpTable.swift:24
  wire _value_2524 =  // LookUpTable.swift:24
    x_1[3] ? _value_2120 :
    x_0[2] ? _value_2114 :
    _value_2523;
  wire _value_2525 =  // LookUpTable.swift:24
    x_0[3] ? _value_2522 :
    x_1[3] ? _value_2445 :
    x_0[2] ? (x_1[2] ? _value_304 : _value_2037) :
    _value_2447;
  wire _value_2526 =  // LookUpTable.swift:24
    x_1[4] ? _value_2520 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2046 : _value_2064) : _value_2051) :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2061 : _value_409) : _value_2519) :
    x_0[2] ? _value_2063 :
    _value_2118;
  wire _value_2527 =  // LookUpTable.swift:24
    x_0[2] ? _value_2049 :
    x_1[2] ? _value_169 :
    _value_943;
  wire _value_2528 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1936 : _value_1923) :
    x_1[3] ? _value_2527 :
    _value_2072;
  wire _value_2529 =  // LookUpTable.swift:24
    x_0[2] ? _value_2056 :
    x_1[2] ? _value_943 :
    _value_1925;
  wire _value_2530 =  // LookUpTable.swift:24
    x_1[3] ? _value_2072 :
    x_0[2] ? _value_2123 :
    _value_1897;
  wire _value_2531 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2054 : _value_2055) : _value_2079) :
    x_1[3] ? _value_2529 :
    x_0[2] ? _value_2035 :
    _value_1941;
  wire _value_2532 =  // LookUpTable.swift:24
    x_1[4] ? _value_2528 :
    x_0[3] ? _value_1889 :
    _value_1924;
  wire _value_2533 =  // LookUpTable.swift:24
    x_0[4] ? _value_2526 :
    x_1[4] ? _value_2525 :
    x_0[3] ? _value_2524 :
    x_1[3] ? (x_0[2] ? _value_2055 : _value_1935) :
    x_0[2] ? _value_2124 :
    _value_2059;
  // LookUpTable.swift:24
  wire _value_2534 = x_0[2] ? (x_1[2] ? _value_329 : _value_2037) : _value_2419;
  wire _value_2535 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2438 : _value_2501) :
    x_0[2] ? _value_2448 :
    _value_2453;
  wire _value_2536 = x_1[2] ? _value_2044 : _value_676;  // LookUpTable.swift:24
  wire _value_2537 = x_1[2] ? _value_339 : _value_607;  // LookUpTable.swift:24
  wire _value_2538 =  // LookUpTable.swift:24
    x_1[3] ? _value_2451 :
    x_0[2] ? _value_2536 :
    x_1[2] ? _value_83 :
    _value_2044;
  wire _value_2539 =  // LookUpTable.swift:24
    x_0[3] ? _value_2535 :
    x_1[3] ? _value_2534 :
    x_0[2] ? _value_2419 :
    x_1[2] ? _value_2463 :
    _value_1920;
  wire _value_2540 =  // LookUpTable.swift:24
    x_1[3] ? _value_2498 :
    x_0[2] ? (x_1[2] ? _value_339 : _value_104) :
    _value_2470;
  wire _value_2541 = x_1[2] ? _value_174 : _value_2078;  // LookUpTable.swift:24
  wire _value_2542 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2110 : _value_2541) :
    x_0[2] ? _value_2541 :
    _value_2417;
  wire _value_2543 =  // LookUpTable.swift:24
    x_0[3] ? _value_2540 :
    x_1[3] ? _value_2509 :
    x_0[2] ? _value_2499 :
    _value_2421;
  wire _value_2544 =  // LookUpTable.swift:24
    x_1[4] ? _value_2539 :
    x_0[3] ? _value_2538 :
    x_1[3] ? (x_0[2] ? _value_2497 : _value_2537) :
    x_0[2] ? _value_2433 :
    _value_2470;
  wire _value_2545 = x_1[2] ? _value_2037 : _value_409;  // LookUpTable.swift:24
  wire _value_2546 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2086 : _value_2088) :
    x_0[2] ? _value_1935 :
    _value_2108;
  wire _value_2547 =  // LookUpTable.swift:24
    x_0[2] ? _value_2092 :
    x_1[2] ? _value_2043 :
    _value_323;
  wire _value_2548 =  // LookUpTable.swift:24
    x_1[3] ? _value_2547 :
    x_0[2] ? _value_2090 :
    _value_2036;
  wire _value_2549 =  // LookUpTable.swift:24
    x_0[3] ? _value_2546 :
    x_1[3] ? (x_0[2] ? _value_2089 : _value_2438) :
    x_0[2] ? _value_2091 :
    _value_2545;
  wire _value_2550 = x_1[2] ? _value_2048 : _value_2098;  // LookUpTable.swift:24
  wire _value_2551 =  // LookUpTable.swift:24
    x_0[2] ? _value_2419 :
    x_1[2] ? _value_1925 :
    _value_293;
  wire _value_2552 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2501 : _value_2550) :
    x_0[2] ? _value_2453 :
    _value_2419;
  wire _value_2553 = x_1[2] ? _value_1920 : _value_318;  // LookUpTable.swift:24
  wire _value_2554 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2105 : _value_2497) :
    x_0[2] ? _value_2106 :
    _value_2109;
  wire _value_2555 =  // LookUpTable.swift:24
    x_0[3] ? _value_2552 :
    x_1[3] ? _value_2551 :
    x_0[2] ? _value_2521 :
    _value_2425;
  wire _value_2556 =  // LookUpTable.swift:24
    x_1[4] ? _value_2549 :
    x_0[3] ? _value_2548 :
    x_1[3] ? (x_0[2] ? _value_2094 : _value_2104) :
    x_0[2] ? _value_2088 :
    _value_2444;
  wire _value_2557 =  // LookUpTable.swift:24
    x_0[4] ? _value_2544 :
    x_1[4] ? _value_2543 :
    x_0[3] ? _value_2542 :
    x_1[3] ? _value_2502 :
    x_0[2] ? _value_2468 :
    _value_2419;
  wire _value_2558 =  // LookUpTable.swift:24
    x_1[5] ? _value_2533 :
    x_0[4] ? _value_2532 :
    x_1[4] ? _value_2531 :
    x_0[3] ? _value_2530 :
    x_1[3] ? (x_0[2] ? _value_2066 : _value_1938) :
    x_0[2] ? _value_2082 :
    _value_1934;
  wire _value_2559 =  // LookUpTable.swift:24
    x_0[5] ? _value_2517 :
    x_1[5] ? _value_2516 :
    x_0[4] ? _value_2515 :
    x_1[4] ? _value_2514 :
    x_0[3] ? _value_2513 :
    x_1[3] ? _value_2512 :
    x_0[2] ? _value_2431 :
    _value_2453;
  wire _value_2560 = x_1[2] ? _value_2037 : _value_116;  // LookUpTable.swift:24
  wire _value_2561 = x_1[1] ? _value_12 : _value_209;  // LookUpTable.swift:24
  wire _value_2562 = x_0[1] ? _value_2561 : _value_317;  // LookUpTable.swift:24
  wire _value_2563 = x_1[2] ? _value_329 : _value_2562;  // LookUpTable.swift:24
  wire _value_2564 = x_1[2] ? _value_2456 : _value_303;  // LookUpTable.swift:24
  wire _value_2565 =  // LookUpTable.swift:24
    x_0[2] ? _value_2560 :
    x_1[2] ? _value_318 :
    _value_104;
  wire _value_2566 = x_1[2] ? _value_457 : _value_2482;  // LookUpTable.swift:24
  wire _value_2567 = x_1[2] ? _value_116 : _value_310;  // LookUpTable.swift:24
  wire _value_2568 =  // LookUpTable.swift:24
    x_1[3] ? _value_2565 :
    x_0[2] ? _value_2563 :
    _value_2564;
  wire _value_2569 = x_0[1] ? _value_310 : _value_2478;  // LookUpTable.swift:24
  wire _value_2570 = x_1[2] ? x_1[1] : _value_2569;  // LookUpTable.swift:24
  wire _value_2571 = x_1[2] ? _value_88 : _value_293;  // LookUpTable.swift:24
  wire _value_2572 = x_1[2] ? _value_303 : _value_88;  // LookUpTable.swift:24
  wire _value_2573 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2570 : _value_2571) :
    x_0[2] ? _value_2431 :
    _value_2486;
  wire _value_2574 =  // LookUpTable.swift:24
    x_0[3] ? _value_2568 :
    x_1[3] ? (x_0[2] ? _value_2566 : _value_2476) :
    x_0[2] ? _value_2567 :
    x_1[2] ? _value_174 :
    _value_2489;
  wire _value_2575 = x_1[2] ? _value_94 : _value_355;  // LookUpTable.swift:24
  wire _value_2576 = x_1[2] ? x_1[1] : _value_310;  // LookUpTable.swift:24
  wire _value_2577 = x_0[2] ? _value_2575 : _value_2576;  // LookUpTable.swift:24
  wire _value_2578 = x_0[1] ? _value_88 : _value_2561;  // LookUpTable.swift:24
  wire _value_2579 = x_1[2] ? _value_88 : _value_94;  // LookUpTable.swift:24
  // LookUpTable.swift:24
  wire _value_2580 = x_0[2] ? (x_1[2] ? _value_127 : _value_2479) : _value_2579;
  wire _value_2581 = x_1[2] ? _value_355 : _value_2482;  // LookUpTable.swift:24
  wire _value_2582 = x_0[2] ? _value_2572 : _value_2581;  // LookUpTable.swift:24
  wire _value_2583 = x_1[3] ? _value_2580 : _value_2582;  // LookUpTable.swift:24
  wire _value_2584 =  // LookUpTable.swift:24
    x_1[3] ? _value_2577 :
    x_0[2] ? (x_1[2] ? _value_2578 : _value_116) :
    _value_2507;
  wire _value_2585 = x_1[2] ? _value_329 : _value_317;  // LookUpTable.swift:24
  wire _value_2586 = x_1[2] ? _value_2482 : x_1[1];  // LookUpTable.swift:24
  wire _value_2587 = x_0[2] ? _value_2586 : _value_2507;  // LookUpTable.swift:24
  wire _value_2588 = x_1[3] ? _value_2577 : _value_2587;  // LookUpTable.swift:24
  wire _value_2589 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2585 : _value_2487) :
    x_0[2] ? _value_2570 :
    _value_2579;
  wire _value_2590 =  // LookUpTable.swift:24
    x_1[4] ? _value_2574 :
    x_0[3] ? _value_2573 :
    x_1[3] ? (x_0[2] ? _value_2507 : _value_2572) :
    x_0[2] ? _value_2476 :
    _value_2462;
  wire _value_2591 = x_0[2] ? _value_2484 : _value_2585;  // LookUpTable.swift:24
  wire _value_2592 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2470 : _value_2419) :
    x_0[2] ? _value_2480 :
    _value_2466;
  wire _value_2593 =  // LookUpTable.swift:24
    x_1[3] ? _value_2591 :
    x_0[2] ? _value_2510 :
    _value_2511;
  wire _value_2594 =  // LookUpTable.swift:24
    x_0[3] ? _value_2592 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_174 : _value_2456) : _value_2560) :
    _value_2591;
  wire _value_2595 = x_1[2] ? _value_95 : _value_329;  // LookUpTable.swift:24
  wire _value_2596 =  // LookUpTable.swift:24
    x_0[2] ? _value_2433 :
    x_1[2] ? _value_303 :
    _value_2578;
  wire _value_2597 = x_1[2] ? _value_310 : _value_317;  // LookUpTable.swift:24
  wire _value_2598 =  // LookUpTable.swift:24
    x_0[2] ? _value_2597 :
    x_1[2] ? _value_2479 :
    _value_303;
  wire _value_2599 =  // LookUpTable.swift:24
    x_1[3] ? _value_2596 :
    x_0[2] ? _value_2564 :
    _value_2595;
  wire _value_2600 = x_1[2] ? _value_317 : x_1[1];  // LookUpTable.swift:24
  wire _value_2601 = x_1[2] ? _value_344 : _value_88;  // LookUpTable.swift:24
  wire _value_2602 = x_1[2] ? _value_94 : _value_303;  // LookUpTable.swift:24
  wire _value_2603 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2571 : _value_2600) :
    x_0[2] ? (x_1[2] ? _value_355 : _value_2578) :
    x_1[2] ? _value_2569 :
    _value_545;
  wire _value_2604 =  // LookUpTable.swift:24
    x_0[3] ? _value_2599 :
    x_1[3] ? _value_2598 :
    x_0[2] ? (x_1[2] ? _value_127 : _value_2044) :
    _value_2579;
  wire _value_2605 =  // LookUpTable.swift:24
    x_1[4] ? _value_2594 :
    x_0[3] ? _value_2593 :
    x_1[3] ? (x_0[2] ? _value_2575 : _value_2570) :
    x_0[2] ? _value_2464 :
    x_1[2] ? _value_545 :
    _value_174;
  wire _value_2606 =  // LookUpTable.swift:24
    x_0[4] ? _value_2590 :
    x_1[4] ? (x_0[3] ? _value_2584 : _value_2583) :
    x_0[3] ? _value_2589 :
    _value_2588;
  wire _value_2607 = x_0[2] ? _value_2586 : _value_2600;  // LookUpTable.swift:24
  wire _value_2608 = x_0[1] ? _value_310 : _value_2488;  // LookUpTable.swift:24
  wire _value_2609 =  // LookUpTable.swift:24
    x_1[3] ? _value_2607 :
    x_0[2] ? _value_2597 :
    x_1[2] ? _value_2608 :
    _value_303;
  wire _value_2610 = x_1[2] ? _value_303 : _value_2482;  // LookUpTable.swift:24
  wire _value_2611 = x_0[1] ? _value_88 : _value_2481;  // LookUpTable.swift:24
  wire _value_2612 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_2611 : _value_116) :
    x_1[2] ? _value_2562 :
    x_1[1];
  wire _value_2613 =  // LookUpTable.swift:24
    x_1[3] ? _value_2580 :
    x_0[2] ? _value_2572 :
    _value_2610;
  wire _value_2614 =  // LookUpTable.swift:24
    x_0[3] ? _value_2609 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_545 : _value_104) : _value_2572) :
    x_0[2] ? _value_2602 :
    _value_2575;
  wire _value_2615 = x_1[1] ? x_1[0] : _value_209;  // LookUpTable.swift:24
  wire _value_2616 =  // LookUpTable.swift:24
    x_0[2] ? _value_2572 :
    x_1[2] ? _value_303 :
    x_0[1] ? _value_88 :
    _value_2615;
  wire _value_2617 = x_1[2] ? _value_95 : _value_310;  // LookUpTable.swift:24
  wire _value_2618 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_303 : _value_2615) :
    x_1[2] ? _value_303 :
    _value_317;
  wire _value_2619 =  // LookUpTable.swift:24
    x_1[3] ? _value_2616 :
    x_0[2] ? _value_2617 :
    _value_2576;
  wire _value_2620 = x_1[1] ? _value_209 : x_1[0];  // LookUpTable.swift:24
  wire _value_2621 = x_0[1] ? _value_310 : _value_2620;  // LookUpTable.swift:24
  wire _value_2622 =  // LookUpTable.swift:24
    x_0[2] ? _value_2507 :
    x_1[2] ? _value_317 :
    _value_88;
  wire _value_2623 =  // LookUpTable.swift:24
    x_1[3] ? _value_2600 :
    x_0[2] ? (x_1[2] ? _value_2621 : _value_303) :
    _value_2490;
  wire _value_2624 =  // LookUpTable.swift:24
    x_0[3] ? _value_2619 :
    x_1[3] ? _value_2618 :
    _value_2576;
  wire _value_2625 =  // LookUpTable.swift:24
    x_1[4] ? _value_2614 :
    x_0[3] ? _value_2613 :
    x_1[3] ? _value_2612 :
    _value_2597;
  wire _value_2626 = x_1[2] ? _value_104 : _value_94;  // LookUpTable.swift:24
  wire _value_2627 = x_1[3] ? _value_2598 : _value_2580;  // LookUpTable.swift:24
  wire _value_2628 =  // LookUpTable.swift:24
    x_0[3] ? _value_2588 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? x_1[1] : _value_2621) : _value_2626) :
    _value_2572;
  wire _value_2629 =  // LookUpTable.swift:24
    x_1[2] ? _value_303 :
    x_0[1] ? _value_2615 :
    _value_317;
  wire _value_2630 = x_1[2] ? _value_88 : _value_95;  // LookUpTable.swift:24
  wire _value_2631 =  // LookUpTable.swift:24
    x_0[2] ? _value_2630 :
    x_1[2] ? _value_88 :
    x_1[1];
  wire _value_2632 =  // LookUpTable.swift:24
    x_1[3] ? _value_2579 :
    x_0[2] ? _value_2629 :
    _value_2585;
  wire _value_2633 = x_0[1] ? _value_2478 : _value_2620;  // LookUpTable.swift:24
  wire _value_2634 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? x_1[1] : _value_2633) :
    x_1[2] ? x_1[1] :
    _value_2620;
  wire _value_2635 =  // LookUpTable.swift:24
    x_1[3] ? _value_2576 :
    x_0[2] ? (x_1[2] ? _value_317 : _value_174) :
    _value_2601;
  wire _value_2636 =  // LookUpTable.swift:24
    x_0[3] ? _value_2632 :
    x_1[3] ? _value_2631 :
    _value_2597;
  wire _value_2637 =  // LookUpTable.swift:24
    x_1[4] ? _value_2628 :
    x_0[3] ? _value_2627 :
    x_1[3] ? (x_0[2] ? _value_2602 : _value_2617) :
    _value_2607;
  wire _value_2638 =  // LookUpTable.swift:24
    x_0[4] ? _value_2625 :
    x_1[4] ? _value_2624 :
    x_0[3] ? _value_2623 :
    x_1[3] ? _value_2622 :
    _value_2602;
  wire _value_2639 =  // LookUpTable.swift:24
    x_1[5] ? _value_2606 :
    x_0[4] ? _value_2605 :
    x_1[4] ? _value_2604 :
    x_0[3] ? _value_2603 :
    x_1[3] ? (x_0[2] ? _value_2601 : _value_2581) :
    x_0[2] ? _value_2602 :
    _value_2576;
  wire _value_2640 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2495 : _value_2431) :
    x_0[2] ? (x_1[2] ? _value_344 : _value_1933) :
    _value_2476;
  wire _value_2641 =  // LookUpTable.swift:24
    x_0[3] ? _value_2640 :
    x_1[3] ? (x_0[2] ? _value_2453 : _value_2470) :
    _value_2505;
  wire _value_2642 = x_1[2] ? _value_2439 : x_1[1];  // LookUpTable.swift:24
  wire _value_2643 = x_1[2] ? _value_2044 : _value_344;  // LookUpTable.swift:24
  wire _value_2644 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2595 : _value_2480) :
    x_0[2] ? _value_2642 :
    _value_2601;
  wire _value_2645 = x_1[2] ? _value_310 : _value_545;  // LookUpTable.swift:24
  wire _value_2646 = x_1[2] ? _value_2463 : _value_95;  // LookUpTable.swift:24
  wire _value_2647 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2645 : _value_2575) :
    x_0[2] ? _value_2511 :
    _value_2646;
  wire _value_2648 =  // LookUpTable.swift:24
    x_0[3] ? _value_2644 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2578 : _value_95) : _value_2507) :
    x_0[2] ? _value_2563 :
    _value_2643;
  wire _value_2649 =  // LookUpTable.swift:24
    x_1[4] ? _value_2641 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2105 : _value_2426) : _value_2498) :
    x_1[3] ? _value_2485 :
    x_0[2] ? _value_2468 :
    _value_2575;
  wire _value_2650 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2484 : _value_2470) :
    x_0[2] ? (x_1[2] ? _value_2456 : _value_318) :
    _value_2541;
  wire _value_2651 =  // LookUpTable.swift:24
    x_1[3] ? _value_2432 :
    x_0[2] ? _value_2059 :
    _value_2418;
  wire _value_2652 =  // LookUpTable.swift:24
    x_0[3] ? _value_2650 :
    x_1[3] ? _value_2491 :
    x_0[2] ? _value_2466 :
    _value_2474;
  wire _value_2653 = x_1[2] ? _value_104 : _value_2489;  // LookUpTable.swift:24
  wire _value_2654 = x_1[2] ? _value_303 : _value_2611;  // LookUpTable.swift:24
  wire _value_2655 = x_1[2] ? _value_127 : _value_2608;  // LookUpTable.swift:24
  wire _value_2656 =  // LookUpTable.swift:24
    x_1[3] ? _value_2467 :
    x_0[2] ? _value_2433 :
    _value_2585;
  wire _value_2657 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2433 : _value_2453) : _value_2472) :
    x_1[3] ? (x_0[2] ? _value_2643 : _value_2419) :
    x_0[2] ? _value_2653 :
    _value_2642;
  wire _value_2658 =  // LookUpTable.swift:24
    x_1[4] ? _value_2652 :
    x_0[3] ? _value_2651 :
    x_1[3] ? (x_0[2] ? _value_2468 : _value_2462) :
    _value_2465;
  wire _value_2659 =  // LookUpTable.swift:24
    x_0[4] ? _value_2649 :
    x_1[4] ? _value_2648 :
    x_0[3] ? _value_2647 :
    x_1[3] ? (x_0[2] ? _value_2570 : _value_2626) :
    x_0[2] ? _value_2431 :
    x_1[2] ? _value_303 :
    _value_2463;
  wire _value_2660 = x_1[3] ? _value_2582 : _value_2577;  // LookUpTable.swift:24
  wire _value_2661 =  // LookUpTable.swift:24
    x_0[2] ? _value_2597 :
    x_1[2] ? _value_2621 :
    _value_344;
  wire _value_2662 = x_1[3] ? _value_2587 : _value_2598;  // LookUpTable.swift:24
  wire _value_2663 = x_0[1] ? _value_2481 : _value_2561;  // LookUpTable.swift:24
  wire _value_2664 =  // LookUpTable.swift:24
    x_0[2] ? _value_2572 :
    x_1[2] ? _value_303 :
    _value_2663;
  wire _value_2665 =  // LookUpTable.swift:24
    x_0[3] ? _value_2660 :
    x_1[3] ? _value_2661 :
    _value_2580;
  wire _value_2666 = x_0[1] ? _value_2481 : _value_2615;  // LookUpTable.swift:24
  wire _value_2667 =  // LookUpTable.swift:24
    x_1[3] ? _value_2602 :
    x_0[2] ? _value_2630 :
    x_1[2] ? _value_2666 :
    x_1[1];
  wire _value_2668 =  // LookUpTable.swift:24
    x_1[3] ? _value_2597 :
    x_0[2] ? _value_2570 :
    x_1[2] ? x_1[1] :
    _value_2489;
  wire _value_2669 =  // LookUpTable.swift:24
    x_0[3] ? _value_2667 :
    x_1[3] ? _value_2602 :
    _value_2600;
  wire _value_2670 =  // LookUpTable.swift:24
    x_1[4] ? _value_2665 :
    x_0[3] ? _value_2662 :
    x_1[3] ? _value_2664 :
    _value_2577;
  wire _value_2671 = x_0[2] ? _value_2655 : _value_2579;  // LookUpTable.swift:24
  wire _value_2672 =  // LookUpTable.swift:24
    x_1[3] ? _value_2671 :
    x_0[2] ? _value_2484 :
    _value_2581;
  wire _value_2673 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2602 : _value_2567) :
    x_0[2] ? _value_2646 :
    _value_2507;
  wire _value_2674 =  // LookUpTable.swift:24
    x_0[2] ? _value_2572 :
    x_1[2] ? _value_303 :
    _value_2666;
  wire _value_2675 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2601 : _value_2572) :
    x_0[2] ? _value_2602 :
    x_1[2] ? _value_94 :
    _value_329;
  wire _value_2676 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2663 : x_1[1]) : _value_2600) :
    x_0[2] ? _value_2597 :
    x_1[2] ? _value_310 :
    _value_344;
  wire _value_2677 =  // LookUpTable.swift:24
    x_0[3] ? _value_2675 :
    x_1[3] ? _value_2674 :
    _value_2576;
  wire _value_2678 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? _value_2672 : _value_2662) :
    x_0[3] ? _value_2673 :
    _value_2583;
  wire _value_2679 =  // LookUpTable.swift:24
    x_0[4] ? _value_2670 :
    x_1[4] ? _value_2669 :
    x_0[3] ? _value_2668 :
    x_1[3] ? _value_2597 :
    _value_2579;
  wire _value_2680 =  // LookUpTable.swift:24
    x_1[5] ? _value_2659 :
    x_0[4] ? _value_2658 :
    x_1[4] ? _value_2657 :
    x_0[3] ? _value_2656 :
    x_1[3] ? (x_0[2] ? _value_2654 : _value_2645) :
    x_0[2] ? _value_2462 :
    _value_2655;
  wire _value_2681 =  // LookUpTable.swift:24
    x_0[5] ? _value_2639 :
    x_1[5] ? _value_2638 :
    x_0[4] ? _value_2637 :
    x_1[4] ? _value_2636 :
    x_0[3] ? _value_2635 :
    x_1[3] ? _value_2634 :
    _value_2572;
  wire _value_2682 =  // LookUpTable.swift:24
    x_1[6] ? _value_2559 :
    x_0[5] ? _value_2558 :
    x_1[5] ? _value_2557 :
    x_0[4] ? _value_2556 :
    x_1[4] ? _value_2555 :
    x_0[3] ? _value_2554 :
    x_1[3] ? (x_0[2] ? _value_2537 : _value_2553) :
    x_0[2] ? _value_2536 :
    _value_2541;
  wire _value_2683 =  // LookUpTable.swift:24
    x_1[4] ? _value_1889 :
    x_0[3] ? _value_1917 :
    _value_1912;
  wire _value_2684 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_1900 : _value_599) : _value_2002) :
    x_0[2] ? _value_2369 :
    _value_1999;
  wire _value_2685 = x_1[2] ? _value_933 : _value_59;  // LookUpTable.swift:24
  wire _value_2686 = x_1[2] ? _value_28 : _value_748;  // LookUpTable.swift:24
  wire _value_2687 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2344 : _value_1989) :
    x_0[2] ? _value_1990 :
    _value_2685;
  wire _value_2688 =  // LookUpTable.swift:24
    x_0[3] ? _value_2684 :
    x_1[3] ? (x_0[2] ? _value_1949 : _value_1915) :
    _value_2135;
  wire _value_2689 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_32 : _value_213) : _value_1888) :
    x_0[2] ? _value_1949 :
    _value_2016;
  wire _value_2690 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1955 : _value_1959) :
    x_0[2] ? _value_1957 :
    _value_1960;
  wire _value_2691 =  // LookUpTable.swift:24
    x_1[4] ? _value_2688 :
    x_0[3] ? _value_2687 :
    x_1[3] ? (x_0[2] ? _value_2229 : _value_2686) :
    x_0[2] ? _value_2162 :
    _value_2348;
  wire _value_2692 =  // LookUpTable.swift:24
    x_0[4] ? _value_2683 :
    x_1[4] ? (x_0[3] ? _value_1928 : _value_1943) :
    _value_1889;
  wire _value_2693 =  // LookUpTable.swift:24
    x_0[2] ? _value_2082 :
    x_1[2] ? _value_607 :
    _value_1900;
  wire _value_2694 =  // LookUpTable.swift:24
    x_1[3] ? _value_2693 :
    x_0[2] ? _value_1941 :
    _value_2038;
  wire _value_2695 =  // LookUpTable.swift:24
    x_0[2] ? _value_1887 :
    x_1[2] ? _value_323 :
    _value_32;
  wire _value_2696 =  // LookUpTable.swift:24
    x_0[3] ? _value_2694 :
    x_1[3] ? (x_0[2] ? _value_2046 : _value_2118) :
    _value_2148;
  wire _value_2697 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2114 : _value_2121) :
    x_0[2] ? _value_2104 :
    x_1[2] ? _value_99 :
    _value_843;
  wire _value_2698 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2048 : _value_1925) : _value_2124) :
    x_0[2] ? _value_2062 :
    _value_1935;
  wire _value_2699 =  // LookUpTable.swift:24
    x_0[3] ? _value_2697 :
    x_1[3] ? (x_0[2] ? _value_2122 : _value_2501) :
    x_0[2] ? _value_2056 :
    _value_2446;
  wire _value_2700 =  // LookUpTable.swift:24
    x_1[4] ? _value_2696 :
    x_0[3] ? (x_1[3] ? _value_2695 : _value_1889) :
    x_1[3] ? (x_0[2] ? _value_2062 : _value_2038) :
    _value_2074;
  wire _value_2701 =  // LookUpTable.swift:24
    x_1[3] ? _value_2013 :
    x_0[2] ? _value_1906 :
    x_1[2] ? _value_1891 :
    _value_1965;
  wire _value_2702 =  // LookUpTable.swift:24
    x_0[2] ? _value_1914 :
    x_1[2] ? _value_1903 :
    _value_2043;
  wire _value_2703 =  // LookUpTable.swift:24
    x_0[3] ? _value_2075 :
    x_1[3] ? _value_2702 :
    _value_2145;
  wire _value_2704 =  // LookUpTable.swift:24
    x_1[4] ? _value_1889 :
    x_0[3] ? _value_2701 :
    _value_2138;
  wire _value_2705 =  // LookUpTable.swift:24
    x_0[4] ? _value_2700 :
    x_1[4] ? _value_2699 :
    x_0[3] ? _value_2698 :
    x_1[3] ? (x_0[2] ? _value_2054 : _value_2553) :
    x_0[2] ? _value_2125 :
    _value_2086;
  wire _value_2706 =  // LookUpTable.swift:24
    x_1[5] ? _value_2692 :
    x_0[4] ? _value_2691 :
    x_1[4] ? (x_0[3] ? _value_2689 : _value_2014) :
    x_0[3] ? _value_2690 :
    x_1[3] ? (x_0[2] ? _value_1906 : _value_2016) :
    x_0[2] ? _value_2685 :
    _value_1971;
  wire _value_2707 =  // LookUpTable.swift:24
    x_0[2] ? _value_2221 :
    x_1[2] ? _value_424 :
    _value_403;
  wire _value_2708 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1983 : _value_2354) :
    x_0[2] ? _value_2188 :
    _value_2207;
  wire _value_2709 =  // LookUpTable.swift:24
    x_0[2] ? _value_2168 :
    x_1[2] ? _value_200 :
    _value_2196;
  wire _value_2710 =  // LookUpTable.swift:24
    x_1[3] ? _value_2709 :
    x_0[2] ? _value_2198 :
    _value_520;
  wire _value_2711 =  // LookUpTable.swift:24
    x_0[3] ? _value_2708 :
    x_1[3] ? _value_2707 :
    x_0[2] ? _value_2165 :
    _value_2175;
  wire _value_2712 =  // LookUpTable.swift:24
    x_0[2] ? _value_2175 :
    x_1[2] ? _value_1965 :
    _value_599;
  wire _value_2713 =  // LookUpTable.swift:24
    x_1[3] ? _value_2712 :
    x_0[2] ? (x_1[2] ? _value_1890 : _value_19) :
    _value_2355;
  wire _value_2714 =  // LookUpTable.swift:24
    x_0[2] ? _value_2180 :
    x_1[2] ? _value_213 :
    _value_219;
  wire _value_2715 =  // LookUpTable.swift:24
    x_0[3] ? _value_2713 :
    x_1[3] ? (x_0[2] ? _value_2358 : _value_2374) :
    x_0[2] ? _value_2236 :
    x_1[2] ? _value_2009 :
    _value_146;
  wire _value_2716 =  // LookUpTable.swift:24
    x_1[4] ? _value_2711 :
    x_0[3] ? _value_2710 :
    x_1[3] ? _value_2169 :
    x_0[2] ? _value_2200 :
    _value_2211;
  wire _value_2717 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? (x_1[2] ? _value_424 : _value_2289) : _value_2265) : _value_2269) :
    x_1[3] ? (x_0[2] ? _value_1111 : _value_2210) :
    x_0[2] ? _value_2284 :
    _value_1565;
  wire _value_2718 =  // LookUpTable.swift:24
    x_0[2] ? _value_629 :
    x_1[2] ? x_0[1] :
    _value_2296;
  wire _value_2719 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_2718 : _value_2313) :
    x_1[3] ? (x_0[2] ? _value_2279 : _value_1548) :
    _value_2406;
  wire _value_2720 =  // LookUpTable.swift:24
    x_1[4] ? _value_2717 :
    x_0[3] ? (x_1[3] ? _value_2270 : _value_2328) :
    x_1[3] ? _value_2291 :
    x_0[2] ? _value_276 :
    _value_261;
  wire _value_2721 =  // LookUpTable.swift:24
    x_0[4] ? _value_2716 :
    x_1[4] ? _value_2715 :
    x_0[3] ? (x_1[3] ? _value_2171 : _value_2245) :
    x_1[3] ? _value_2714 :
    _value_2247;
  wire _value_2722 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2345 : _value_1996) :
    x_0[2] ? _value_1985 :
    x_1[2] ? _value_501 :
    _value_1987;
  wire _value_2723 =  // LookUpTable.swift:24
    x_0[2] ? _value_2162 :
    x_1[2] ? _value_14 :
    _value_1896;
  wire _value_2724 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2371 : _value_2161) :
    x_0[2] ? _value_2244 :
    x_1[2] ? _value_1896 :
    _value_262;
  wire _value_2725 =  // LookUpTable.swift:24
    x_0[3] ? _value_2722 :
    x_1[3] ? (x_0[2] ? _value_1995 : _value_1967) :
    x_0[2] ? _value_1980 :
    _value_2175;
  wire _value_2726 =  // LookUpTable.swift:24
    x_1[3] ? _value_2137 :
    x_0[2] ? (x_1[2] ? _value_2009 : _value_28) :
    _value_2002;
  wire _value_2727 =  // LookUpTable.swift:24
    x_0[2] ? _value_2001 :
    x_1[2] ? _value_1987 :
    _value_1954;
  wire _value_2728 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1998 : _value_2686) :
    x_0[2] ? _value_2241 :
    _value_2176;
  wire _value_2729 =  // LookUpTable.swift:24
    x_1[4] ? _value_2725 :
    x_0[3] ? _value_2724 :
    x_1[3] ? _value_2723 :
    _value_2240;
  wire _value_2730 =  // LookUpTable.swift:24
    x_0[2] ? _value_627 :
    x_1[2] ? _value_68 :
    _value_2202;
  wire _value_2731 =  // LookUpTable.swift:24
    x_1[3] ? _value_2258 :
    x_0[2] ? _value_2280 :
    _value_2307;
  wire _value_2732 =  // LookUpTable.swift:24
    x_0[3] ? _value_2731 :
    x_1[3] ? _value_2730 :
    x_0[2] ? _value_2308 :
    _value_1564;
  wire _value_2733 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2196 : _value_56) : _value_751) :
    x_0[2] ? _value_2309 :
    _value_375;
  wire _value_2734 =  // LookUpTable.swift:24
    x_0[3] ? _value_2733 :
    x_1[3] ? _value_2253 :
    x_0[2] ? _value_2197 :
    _value_2319;
  wire _value_2735 =  // LookUpTable.swift:24
    x_1[4] ? _value_2732 :
    x_0[3] ? (x_1[3] ? _value_2313 : _value_2301) :
    x_1[3] ? _value_2270 :
    x_0[2] ? (x_1[2] ? _value_2296 : _value_2292) :
    x_0[1];
  wire _value_2736 =  // LookUpTable.swift:24
    x_0[4] ? _value_2729 :
    x_1[4] ? (x_0[3] ? _value_2726 : _value_1898) :
    x_0[3] ? _value_2728 :
    x_1[3] ? _value_2727 :
    x_0[2] ? _value_2177 :
    _value_2374;
  wire _value_2737 =  // LookUpTable.swift:24
    x_1[5] ? _value_2721 :
    x_0[4] ? _value_2720 :
    x_1[4] ? _value_2719 :
    x_0[3] ? (x_1[3] ? _value_2269 : _value_2293) :
    x_1[3] ? _value_2288 :
    x_0[2] ? _value_1614 :
    _value_64;
  wire _value_2738 =  // LookUpTable.swift:24
    x_0[5] ? _value_2706 :
    x_1[5] ? _value_2705 :
    x_0[4] ? _value_2704 :
    x_1[4] ? _value_2703 :
    _value_1889;
  wire _value_2739 =  // LookUpTable.swift:24
    x_0[2] ? _value_2421 :
    x_1[2] ? _value_355 :
    _value_1933;
  wire _value_2740 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2550 : _value_2101) :
    x_0[2] ? _value_2419 :
    _value_2545;
  wire _value_2741 =  // LookUpTable.swift:24
    x_0[2] ? _value_2105 :
    x_1[2] ? _value_104 :
    _value_2044;
  wire _value_2742 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2450 : _value_2537) :
    x_0[2] ? _value_2092 :
    _value_2436;
  wire _value_2743 =  // LookUpTable.swift:24
    x_0[3] ? _value_2740 :
    x_1[3] ? _value_2739 :
    x_0[2] ? _value_2108 :
    _value_2105;
  wire _value_2744 =  // LookUpTable.swift:24
    x_1[3] ? _value_2434 :
    x_0[2] ? (x_1[2] ? _value_2078 : _value_323) :
    _value_2420;
  wire _value_2745 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2470 : _value_2511) : _value_2432) :
    x_1[3] ? (x_0[2] ? _value_2646 : _value_2433) :
    x_0[2] ? _value_2453 :
    _value_2487;
  wire _value_2746 =  // LookUpTable.swift:24
    x_1[4] ? _value_2743 :
    x_0[3] ? _value_2742 :
    x_1[3] ? _value_2741 :
    x_0[2] ? _value_2541 :
    _value_2433;
  wire _value_2747 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2066 : _value_2036) :
    x_0[2] ? _value_2071 :
    _value_2094;
  wire _value_2748 =  // LookUpTable.swift:24
    x_0[3] ? _value_2747 :
    x_1[3] ? (x_0[2] ? _value_2088 : _value_2550) :
    x_0[2] ? _value_2090 :
    _value_2454;
  wire _value_2749 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2122 : _value_2448) :
    x_0[2] ? _value_2521 :
    _value_2422;
  wire _value_2750 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2104 : _value_2055) :
    x_0[2] ? _value_2523 :
    _value_2097;
  wire _value_2751 =  // LookUpTable.swift:24
    x_0[3] ? _value_2749 :
    x_1[3] ? (x_0[2] ? _value_2422 : _value_2510) :
    _value_2496;
  wire _value_2752 =  // LookUpTable.swift:24
    x_1[4] ? _value_2748 :
    x_0[3] ? _value_2146 :
    x_1[3] ? (x_0[2] ? _value_2519 : _value_1939) :
    _value_1923;
  wire _value_2753 =  // LookUpTable.swift:24
    x_0[4] ? _value_2746 :
    x_1[4] ? _value_2745 :
    x_0[3] ? _value_2744 :
    _value_2506;
  wire _value_2754 =  // LookUpTable.swift:24
    x_0[2] ? _value_2566 :
    x_1[2] ? _value_2608 :
    _value_318;
  wire _value_2755 =  // LookUpTable.swift:24
    x_1[3] ? _value_2754 :
    x_0[2] ? _value_2471 :
    _value_2653;
  wire _value_2756 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2600 : _value_2654) :
    x_0[2] ? _value_2508 :
    _value_2462;
  wire _value_2757 =  // LookUpTable.swift:24
    x_0[3] ? _value_2755 :
    x_1[3] ? _value_2577 :
    x_0[2] ? _value_2483 :
    _value_2507;
  wire _value_2758 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_2580 : _value_2616) :
    x_1[3] ? _value_2579 :
    x_0[2] ? (x_1[2] ? _value_355 : _value_317) :
    _value_2597;
  wire _value_2759 =  // LookUpTable.swift:24
    x_1[4] ? _value_2757 :
    x_0[3] ? _value_2756 :
    x_1[3] ? _value_2598 :
    _value_2671;
  wire _value_2760 =  // LookUpTable.swift:24
    x_1[3] ? _value_2512 :
    x_0[2] ? _value_2431 :
    _value_2566;
  wire _value_2761 =  // LookUpTable.swift:24
    x_0[3] ? _value_2760 :
    x_1[3] ? (x_0[2] ? _value_2433 : _value_2486) :
    x_0[2] ? _value_2510 :
    _value_2471;
  wire _value_2762 =  // LookUpTable.swift:24
    x_1[2] ? x_1[1] :
    x_0[1] ? _value_2478 :
    _value_2488;
  wire _value_2763 =  // LookUpTable.swift:24
    x_0[3] ? _value_2627 :
    x_1[3] ? _value_2602 :
    x_0[2] ? (x_1[2] ? _value_2611 : x_1[1]) :
    x_1[2] ? _value_2615 :
    x_1[1];
  wire _value_2764 =  // LookUpTable.swift:24
    x_1[4] ? _value_2761 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2508 : _value_2471) : _value_2500) :
    x_1[3] ? (x_0[2] ? _value_2626 : _value_2600) :
    x_0[2] ? _value_2474 :
    _value_2508;
  wire _value_2765 =  // LookUpTable.swift:24
    x_0[4] ? _value_2759 :
    x_1[4] ? _value_2758 :
    x_0[3] ? (x_1[3] ? _value_2577 : _value_2607) :
    x_1[3] ? _value_2576 :
    x_0[2] ? (x_1[2] ? _value_545 : _value_88) :
    _value_2572;
  wire _value_2766 =  // LookUpTable.swift:24
    x_1[5] ? _value_2753 :
    x_0[4] ? _value_2752 :
    x_1[4] ? _value_2751 :
    x_0[3] ? _value_2750 :
    x_1[3] ? (x_0[2] ? _value_2450 : _value_2433) :
    x_0[2] ? _value_2059 :
    _value_2436;
  wire _value_2767 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_1956 : _value_1893) :
    x_0[2] ? _value_1983 :
    x_1[2] ? _value_1947 :
    _value_230;
  wire _value_2768 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_1921 : _value_2056) : _value_1927) :
    x_1[3] ? (x_0[2] ? _value_2121 : _value_2086) :
    _value_2087;
  wire _value_2769 =  // LookUpTable.swift:24
    x_1[4] ? _value_1889 :
    x_0[3] ? _value_2767 :
    x_1[3] ? _value_1911 :
    _value_1979;
  wire _value_2770 =  // LookUpTable.swift:24
    x_0[2] ? _value_1991 :
    x_1[2] ? _value_1903 :
    _value_265;
  wire _value_2771 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2254 : _value_2221) : _value_2201) :
    x_1[3] ? _value_2770 :
    _value_2243;
  wire _value_2772 =  // LookUpTable.swift:24
    x_0[2] ? _value_2227 :
    x_1[2] ? _value_213 :
    _value_1966;
  wire _value_2773 =  // LookUpTable.swift:24
    x_1[3] ? _value_2772 :
    x_0[2] ? _value_2355 :
    _value_2236;
  wire _value_2774 =  // LookUpTable.swift:24
    x_0[2] ? _value_2387 :
    x_1[2] ? _value_59 :
    _value_2192;
  wire _value_2775 =  // LookUpTable.swift:24
    x_0[3] ? _value_2773 :
    x_1[3] ? _value_2013 :
    _value_1986;
  wire _value_2776 =  // LookUpTable.swift:24
    x_1[4] ? _value_2771 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? (x_1[2] ? _value_1947 : _value_261) : _value_1549) : _value_2326) :
    x_1[3] ? (x_0[2] ? _value_2282 : _value_2383) :
    x_0[2] ? _value_2332 :
    _value_276;
  wire _value_2777 =  // LookUpTable.swift:24
    x_0[4] ? _value_2769 :
    x_1[4] ? _value_2768 :
    x_0[3] ? _value_1912 :
    _value_1928;
  wire _value_2778 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2102 : _value_2453) :
    x_0[2] ? _value_2446 :
    _value_2454;
  wire _value_2779 =  // LookUpTable.swift:24
    x_0[3] ? _value_2778 :
    x_1[3] ? _value_2477 :
    _value_2498;
  wire _value_2780 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2421 : _value_2507) :
    x_0[2] ? _value_2468 :
    _value_2487;
  wire _value_2781 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2471 : _value_2579) :
    x_0[2] ? (x_1[2] ? _value_2439 : _value_112) :
    _value_2474;
  wire _value_2782 =  // LookUpTable.swift:24
    x_0[3] ? _value_2780 :
    x_1[3] ? _value_2572 :
    x_0[2] ? _value_2575 :
    _value_2617;
  wire _value_2783 =  // LookUpTable.swift:24
    x_1[4] ? _value_2779 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2073 : _value_2094) : _value_2074) :
    x_1[3] ? (x_0[2] ? _value_2119 : _value_2470) :
    _value_2100;
  wire _value_2784 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_1889 : _value_2132) :
    x_1[3] ? _value_2141 :
    _value_1889;
  wire _value_2785 =  // LookUpTable.swift:24
    x_1[3] ? _value_2534 :
    x_0[2] ? _value_2144 :
    _value_2107;
  wire _value_2786 =  // LookUpTable.swift:24
    x_1[3] ? _value_1889 :
    x_0[2] ? (x_1[2] ? _value_2234 : x_0[1]) :
    _value_1877;
  wire _value_2787 =  // LookUpTable.swift:24
    x_0[3] ? _value_2785 :
    x_1[3] ? _value_2580 :
    x_0[2] ? _value_2484 :
    _value_2610;
  wire _value_2788 =  // LookUpTable.swift:24
    x_1[4] ? _value_2784 :
    x_0[3] ? (x_1[3] ? _value_2353 : _value_2270) :
    x_1[3] ? (x_0[2] ? _value_2174 : _value_1893) :
    x_0[2] ? _value_1173 :
    _value_2407;
  wire _value_2789 =  // LookUpTable.swift:24
    x_0[4] ? _value_2783 :
    x_1[4] ? _value_2782 :
    x_0[3] ? _value_2781 :
    x_1[3] ? _value_2607 :
    x_0[2] ? _value_2597 :
    x_1[2] ? _value_2633 :
    _value_303;
  wire _value_2790 =  // LookUpTable.swift:24
    x_1[5] ? _value_2777 :
    x_0[4] ? _value_2776 :
    x_1[4] ? _value_2775 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? (x_1[2] ? _value_56 : _value_64) : _value_2386) : _value_2288) :
    x_1[3] ? _value_2774 :
    x_0[2] ? (x_1[2] ? _value_270 : _value_2334) :
    _value_629;
  wire _value_2791 =  // LookUpTable.swift:24
    x_0[5] ? _value_2766 :
    x_1[5] ? _value_2765 :
    x_0[4] ? _value_2764 :
    x_1[4] ? _value_2763 :
    x_0[3] ? _value_2660 :
    x_1[3] ? _value_2597 :
    x_0[2] ? _value_2762 :
    x_1[2] ? _value_127 :
    _value_94;
  wire _value_2792 =  // LookUpTable.swift:24
    x_1[6] ? _value_2738 :
    x_0[5] ? _value_2737 :
    x_1[5] ? _value_2736 :
    x_0[4] ? _value_2735 :
    x_1[4] ? _value_2734 :
    x_0[3] ? (x_1[3] ? _value_2275 : _value_2297) :
    x_1[3] ? _value_2269 :
    x_0[2] ? _value_532 :
    x_1[2] ? (x_0[1] ? _value_490 : _value_18) :
    _value_55;
  wire _value_2793 =  // LookUpTable.swift:24
    x_0[6] ? _value_2682 :
    x_1[6] ? _value_2681 :
    x_0[5] ? _value_2680 :
    x_1[5] ? _value_2679 :
    x_0[4] ? _value_2678 :
    x_1[4] ? _value_2677 :
    x_0[3] ? _value_2676 :
    x_1[3] ? _value_2600 :
    x_0[2] ? (x_1[2] ? _value_2620 : _value_303) :
    _value_2602;
  wire _value_2794 =  // LookUpTable.swift:24
    x_1[7] ? _value_2416 :
    x_0[6] ? _value_2415 :
    x_1[6] ? _value_2414 :
    x_0[5] ? _value_2413 :
    x_1[5] ? _value_2412 :
    x_0[4] ? _value_2411 :
    x_1[4] ? _value_2410 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2393 : _value_261) : x_0[1]) : _value_2299) :
    x_1[3] ? (x_0[2] ? _value_270 : _value_263) :
    x_0[2] ? (x_1[2] ? _value_2335 : _value_55) :
    _value_628;
  wire _value_2795 = x_1[1] ? _value_11 : _value_210;  // LookUpTable.swift:24
  wire _value_2796 = x_1[1] ? _value_210 : _value_11;  // LookUpTable.swift:24
  wire _value_2797 = x_0[1] ? _value_2795 : _value_2796;  // LookUpTable.swift:24
  wire _value_2798 = x_1[1] ? _value_211 : _value_12;  // LookUpTable.swift:24
  wire _value_2799 = x_0[1] ? _value_2798 : _value_212;  // LookUpTable.swift:24
  wire _value_2800 = x_1[1] ? _value_12 : _value_211;  // LookUpTable.swift:24
  wire _value_2801 = x_0[1] ? _value_2798 : _value_2800;  // LookUpTable.swift:24
  wire _value_2802 = x_1[2] ? _value_2799 : _value_2801;  // LookUpTable.swift:24
  wire _value_2803 = x_1[2] ? _value_2797 : _value_2799;  // LookUpTable.swift:24
  wire _value_2804 = x_0[2] ? _value_2802 : _value_2803;  // LookUpTable.swift:24
  wire _value_2805 = x_1[1] ? _value_198 : _value_11;  // LookUpTable.swift:24
  wire _value_2806 = x_0[1] ? _value_2805 : _value_1932;  // LookUpTable.swift:24
  wire _value_2807 = x_1[1] ? _value_211 : x_0[0];  // LookUpTable.swift:24
  wire _value_2808 = x_0[1] ? _value_2807 : _value_2800;  // LookUpTable.swift:24
  wire _value_2809 = x_1[2] ? _value_2801 : _value_2808;  // LookUpTable.swift:24
  wire _value_2810 = x_1[3] ? _value_2797 : _value_2804;  // LookUpTable.swift:24
  wire _value_2811 =  // LookUpTable.swift:24
    x_1[3] ? _value_2804 :
    x_0[2] ? (x_1[2] ? _value_2801 : _value_2806) :
    _value_2809;
  wire _value_2812 = x_0[1] ? _value_2796 : _value_2795;  // LookUpTable.swift:24
  wire _value_2813 = x_0[1] ? _value_212 : _value_2795;  // LookUpTable.swift:24
  wire _value_2814 = x_1[2] ? _value_2812 : _value_2813;  // LookUpTable.swift:24
  wire _value_2815 = x_1[1] ? x_0[0] : _value_210;  // LookUpTable.swift:24
  wire _value_2816 = x_0[1] ? _value_2796 : _value_2815;  // LookUpTable.swift:24
  wire _value_2817 = x_1[2] ? _value_2816 : _value_2812;  // LookUpTable.swift:24
  wire _value_2818 = x_0[1] ? _value_2800 : _value_2798;  // LookUpTable.swift:24
  wire _value_2819 = x_0[1] ? _value_2815 : _value_2807;  // LookUpTable.swift:24
  wire _value_2820 = x_1[2] ? _value_2818 : _value_2819;  // LookUpTable.swift:24
  wire _value_2821 = x_0[1] ? _value_229 : _value_13;  // LookUpTable.swift:24
  wire _value_2822 = x_1[2] ? _value_2808 : _value_2816;  // LookUpTable.swift:24
  wire _value_2823 = x_0[2] ? _value_2822 : _value_2809;  // LookUpTable.swift:24
  wire _value_2824 = x_0[1] ? _value_2800 : _value_13;  // LookUpTable.swift:24
  wire _value_2825 = x_1[2] ? _value_2812 : _value_2824;  // LookUpTable.swift:24
  wire _value_2826 = x_0[2] ? _value_2825 : _value_2817;  // LookUpTable.swift:24
  wire _value_2827 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2814 : _value_2817) :
    x_0[2] ? _value_2820 :
    x_1[2] ? _value_2821 :
    _value_2818;
  wire _value_2828 = x_0[1] ? _value_13 : _value_2796;  // LookUpTable.swift:24
  wire _value_2829 = x_1[2] ? _value_2797 : _value_2828;  // LookUpTable.swift:24
  wire _value_2830 = x_0[2] ? _value_2829 : _value_2797;  // LookUpTable.swift:24
  wire _value_2831 = x_1[3] ? _value_2797 : _value_2830;  // LookUpTable.swift:24
  wire _value_2832 = x_0[3] ? _value_2831 : _value_2797;  // LookUpTable.swift:24
  wire _value_2833 = x_1[2] ? _value_2828 : _value_2801;  // LookUpTable.swift:24
  wire _value_2834 = x_0[2] ? _value_2801 : _value_2833;  // LookUpTable.swift:24
  wire _value_2835 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? _value_2811 : _value_2810) :
    x_0[3] ? _value_2827 :
    x_1[3] ? _value_2823 :
    _value_2826;
  wire _value_2836 = x_1[1] ? _value_211 : _value_210;  // LookUpTable.swift:24
  wire _value_2837 = x_0[1] ? _value_2836 : _value_2800;  // LookUpTable.swift:24
  wire _value_2838 = x_1[2] ? _value_2837 : _value_2797;  // LookUpTable.swift:24
  wire _value_2839 = x_1[2] ? _value_2801 : _value_2837;  // LookUpTable.swift:24
  wire _value_2840 = x_0[2] ? _value_2838 : _value_2839;  // LookUpTable.swift:24
  wire _value_2841 = x_1[3] ? _value_2840 : _value_2797;  // LookUpTable.swift:24
  wire _value_2842 = x_1[1] ? _value_209 : _value_12;  // LookUpTable.swift:24
  wire _value_2843 = x_0[1] ? _value_2842 : _value_2795;  // LookUpTable.swift:24
  wire _value_2844 = x_1[1] ? x_1[0] : _value_211;  // LookUpTable.swift:24
  wire _value_2845 = x_0[1] ? _value_2798 : _value_2844;  // LookUpTable.swift:24
  wire _value_2846 = x_1[2] ? _value_2843 : _value_2845;  // LookUpTable.swift:24
  wire _value_2847 = x_1[1] ? _value_12 : _value_11;  // LookUpTable.swift:24
  wire _value_2848 = x_0[1] ? _value_2795 : _value_2847;  // LookUpTable.swift:24
  wire _value_2849 = x_1[2] ? _value_2848 : _value_2797;  // LookUpTable.swift:24
  wire _value_2850 = x_0[2] ? _value_2797 : _value_2849;  // LookUpTable.swift:24
  wire _value_2851 = x_1[3] ? _value_2850 : _value_2797;  // LookUpTable.swift:24
  wire _value_2852 = x_0[3] ? _value_2797 : _value_2851;  // LookUpTable.swift:24
  wire _value_2853 =  // LookUpTable.swift:24
    x_0[3] ? _value_2841 :
    x_1[3] ? (x_0[2] ? _value_2801 : _value_2846) :
    _value_2840;
  wire _value_2854 = x_1[1] ? _value_210 : x_1[0];  // LookUpTable.swift:24
  wire _value_2855 = x_0[1] ? _value_2854 : _value_2795;  // LookUpTable.swift:24
  wire _value_2856 = x_1[2] ? _value_2812 : _value_2855;  // LookUpTable.swift:24
  wire _value_2857 = x_0[1] ? _value_2796 : _value_2836;  // LookUpTable.swift:24
  wire _value_2858 = x_1[2] ? _value_2857 : _value_2812;  // LookUpTable.swift:24
  wire _value_2859 = x_1[2] ? _value_2845 : _value_2801;  // LookUpTable.swift:24
  wire _value_2860 = x_1[2] ? _value_2855 : _value_2845;  // LookUpTable.swift:24
  wire _value_2861 = x_0[2] ? _value_2859 : _value_2860;  // LookUpTable.swift:24
  wire _value_2862 = x_1[1] ? 1'b0 : _value_11;  // LookUpTable.swift:24
  wire _value_2863 = x_0[1] ? _value_2862 : _value_2798;  // LookUpTable.swift:24
  wire _value_2864 = x_0[1] ? _value_2844 : _value_2854;  // LookUpTable.swift:24
  wire _value_2865 = x_1[2] ? _value_2864 : _value_2818;  // LookUpTable.swift:24
  wire _value_2866 = x_0[1] ? _value_2847 : _value_2798;  // LookUpTable.swift:24
  wire _value_2867 = x_1[2] ? _value_2866 : _value_2812;  // LookUpTable.swift:24
  wire _value_2868 = x_0[2] ? _value_2856 : _value_2867;  // LookUpTable.swift:24
  wire _value_2869 = x_1[2] ? _value_2801 : _value_2848;  // LookUpTable.swift:24
  wire _value_2870 = x_0[2] ? _value_2869 : _value_2801;  // LookUpTable.swift:24
  wire _value_2871 = x_1[3] ? _value_2870 : _value_2850;  // LookUpTable.swift:24
  wire _value_2872 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2856 : _value_2858) : _value_2861) :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2818 : _value_2863) : _value_2865) :
    _value_2868;
  wire _value_2873 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? _value_2853 : _value_2852) :
    x_1[4] ? _value_2872 :
    x_0[3] ? _value_2871 :
    x_1[3] ? _value_2861 :
    _value_2870;
  wire _value_2874 =  // LookUpTable.swift:24
    x_1[5] ? _value_2797 :
    x_0[4] ? _value_2835 :
    x_1[4] ? _value_2832 :
    x_0[3] ? (x_1[3] ? _value_2834 : _value_2823) :
    x_1[3] ? _value_2830 :
    _value_2834;
  wire _value_2875 = x_1[2] ? _value_2819 : _value_2797;  // LookUpTable.swift:24
  wire _value_2876 = x_1[1] ? _value_12 : _value_198;  // LookUpTable.swift:24
  wire _value_2877 = x_0[1] ? _value_2805 : _value_2876;  // LookUpTable.swift:24
  wire _value_2878 = x_0[1] ? _value_233 : _value_2795;  // LookUpTable.swift:24
  wire _value_2879 = x_1[2] ? _value_2801 : _value_2877;  // LookUpTable.swift:24
  wire _value_2880 = x_0[1] ? _value_2795 : _value_2805;  // LookUpTable.swift:24
  wire _value_2881 = x_1[2] ? _value_2818 : _value_2880;  // LookUpTable.swift:24
  wire _value_2882 = x_0[1] ? _value_2876 : _value_2798;  // LookUpTable.swift:24
  wire _value_2883 = x_1[2] ? _value_2824 : _value_2882;  // LookUpTable.swift:24
  wire _value_2884 = x_1[2] ? _value_2880 : _value_2828;  // LookUpTable.swift:24
  wire _value_2885 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2803 : _value_2875) :
    x_0[2] ? (x_1[2] ? _value_2877 : _value_2878) :
    _value_2879;
  wire _value_2886 = x_1[2] ? _value_2813 : _value_2882;  // LookUpTable.swift:24
  wire _value_2887 = x_1[2] ? _value_2799 : _value_2877;  // LookUpTable.swift:24
  wire _value_2888 = x_1[2] ? _value_2880 : _value_2799;  // LookUpTable.swift:24
  wire _value_2889 = x_0[2] ? _value_2887 : _value_2888;  // LookUpTable.swift:24
  wire _value_2890 = x_1[2] ? _value_2806 : _value_2813;  // LookUpTable.swift:24
  wire _value_2891 = x_0[1] ? _value_31 : _value_2805;  // LookUpTable.swift:24
  wire _value_2892 = x_1[2] ? _value_2882 : _value_2891;  // LookUpTable.swift:24
  wire _value_2893 = x_1[2] ? _value_2821 : _value_2819;  // LookUpTable.swift:24
  wire _value_2894 =  // LookUpTable.swift:24
    x_0[3] ? _value_2885 :
    x_1[3] ? (x_0[2] ? _value_2881 : _value_2883) :
    x_0[2] ? _value_2833 :
    _value_2884;
  wire _value_2895 = x_1[2] ? _value_2882 : _value_2880;  // LookUpTable.swift:24
  wire _value_2896 = x_0[1] ? _value_2800 : _value_27;  // LookUpTable.swift:24
  wire _value_2897 = x_0[1] ? _value_1919 : _value_2876;  // LookUpTable.swift:24
  wire _value_2898 = x_1[2] ? _value_2813 : _value_2818;  // LookUpTable.swift:24
  wire _value_2899 = x_0[2] ? _value_2898 : _value_2814;  // LookUpTable.swift:24
  wire _value_2900 =  // LookUpTable.swift:24
    x_1[3] ? _value_2826 :
    x_0[2] ? _value_2895 :
    x_1[2] ? _value_2896 :
    _value_2882;
  wire _value_2901 = x_1[2] ? _value_2828 : _value_2808;  // LookUpTable.swift:24
  wire _value_2902 = x_1[2] ? _value_2816 : _value_2824;  // LookUpTable.swift:24
  wire _value_2903 = x_0[1] ? _value_1932 : _value_2807;  // LookUpTable.swift:24
  wire _value_2904 = x_0[2] ? _value_2887 : _value_2803;  // LookUpTable.swift:24
  wire _value_2905 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2901 : _value_2888) :
    x_0[2] ? _value_2902 :
    _value_2822;
  wire _value_2906 =  // LookUpTable.swift:24
    x_0[3] ? _value_2900 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2897 : _value_2812) : _value_2879) :
    _value_2899;
  wire _value_2907 =  // LookUpTable.swift:24
    x_1[4] ? _value_2894 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2881 : _value_2886) : _value_2889) :
    x_1[3] ? (x_0[2] ? _value_2890 : _value_2822) :
    x_0[2] ? _value_2892 :
    _value_2893;
  wire _value_2908 = x_1[2] ? _value_2799 : _value_2816;  // LookUpTable.swift:24
  wire _value_2909 = x_0[1] ? _value_2807 : _value_212;  // LookUpTable.swift:24
  wire _value_2910 = x_1[2] ? _value_2880 : _value_2909;  // LookUpTable.swift:24
  wire _value_2911 = x_0[1] ? _value_13 : _value_2805;  // LookUpTable.swift:24
  wire _value_2912 = x_1[2] ? _value_2882 : _value_2911;  // LookUpTable.swift:24
  wire _value_2913 = x_0[1] ? _value_2876 : _value_2807;  // LookUpTable.swift:24
  wire _value_2914 = x_1[2] ? _value_2813 : _value_2913;  // LookUpTable.swift:24
  wire _value_2915 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2893 : _value_2902) :
    x_0[2] ? _value_2908 :
    _value_2910;
  wire _value_2916 = x_0[1] ? _value_2876 : _value_27;  // LookUpTable.swift:24
  wire _value_2917 = x_0[1] ? _value_212 : _value_2815;  // LookUpTable.swift:24
  wire _value_2918 = x_1[2] ? _value_2917 : _value_2819;  // LookUpTable.swift:24
  wire _value_2919 = x_1[2] ? _value_2909 : _value_2917;  // LookUpTable.swift:24
  wire _value_2920 = x_0[1] ? _value_2807 : _value_2876;  // LookUpTable.swift:24
  wire _value_2921 = x_0[1] ? _value_212 : _value_31;  // LookUpTable.swift:24
  wire _value_2922 = x_1[2] ? _value_2920 : _value_2921;  // LookUpTable.swift:24
  wire _value_2923 = x_1[2] ? _value_2828 : _value_2877;  // LookUpTable.swift:24
  wire _value_2924 = x_0[1] ? _value_2815 : _value_1919;  // LookUpTable.swift:24
  wire _value_2925 = x_1[2] ? _value_2924 : _value_2909;  // LookUpTable.swift:24
  wire _value_2926 = x_0[1] ? _value_2876 : _value_13;  // LookUpTable.swift:24
  wire _value_2927 = x_1[2] ? _value_2926 : _value_2911;  // LookUpTable.swift:24
  wire _value_2928 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2916 : _value_2828) : _value_2918) :
    x_0[2] ? (x_1[2] ? _value_2877 : _value_2916) :
    _value_2919;
  wire _value_2929 =  // LookUpTable.swift:24
    x_0[3] ? _value_2915 :
    x_1[3] ? (x_0[2] ? _value_2822 : _value_2901) :
    x_0[2] ? _value_2912 :
    _value_2914;
  wire _value_2930 = x_1[2] ? _value_2819 : _value_2828;  // LookUpTable.swift:24
  wire _value_2931 = x_1[2] ? _value_2824 : _value_2924;  // LookUpTable.swift:24
  wire _value_2932 = x_1[2] ? _value_2877 : _value_2813;  // LookUpTable.swift:24
  wire _value_2933 = x_0[2] ? _value_2932 : _value_2887;  // LookUpTable.swift:24
  wire _value_2934 = x_0[2] ? _value_2888 : _value_2895;  // LookUpTable.swift:24
  wire _value_2935 = x_0[1] ? _value_2805 : _value_2815;  // LookUpTable.swift:24
  wire _value_2936 = x_1[2] ? _value_2816 : _value_2926;  // LookUpTable.swift:24
  wire _value_2937 = x_0[1] ? _value_233 : _value_2815;  // LookUpTable.swift:24
  wire _value_2938 = x_1[2] ? _value_2808 : _value_2937;  // LookUpTable.swift:24
  wire _value_2939 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2819 : _value_2799) : _value_2931) :
    x_0[2] ? (x_1[2] ? _value_2935 : _value_2916) :
    _value_2919;
  wire _value_2940 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_2930 : _value_2931) : _value_2933) :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2878 : _value_2882) : _value_2932) :
    _value_2934;
  wire _value_2941 =  // LookUpTable.swift:24
    x_1[4] ? _value_2929 :
    x_0[3] ? _value_2928 :
    x_1[3] ? (x_0[2] ? _value_2922 : _value_2923) :
    x_0[2] ? _value_2925 :
    _value_2927;
  wire _value_2942 =  // LookUpTable.swift:24
    x_0[4] ? _value_2907 :
    x_1[4] ? _value_2906 :
    x_0[3] ? _value_2905 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2903 : _value_2797) : _value_2820) :
    _value_2904;
  wire _value_2943 = x_1[2] ? _value_2877 : _value_2812;  // LookUpTable.swift:24
  wire _value_2944 = x_0[2] ? _value_2943 : _value_2879;  // LookUpTable.swift:24
  wire _value_2945 = x_0[1] ? _value_13 : _value_212;  // LookUpTable.swift:24
  wire _value_2946 = x_0[2] ? _value_2883 : _value_2825;  // LookUpTable.swift:24
  wire _value_2947 =  // LookUpTable.swift:24
    x_0[2] ? _value_2943 :
    x_1[2] ? _value_2801 :
    _value_2935;
  wire _value_2948 =  // LookUpTable.swift:24
    x_1[3] ? _value_2899 :
    x_0[2] ? _value_2875 :
    _value_2820;
  wire _value_2949 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_2834 : _value_2944) :
    x_1[3] ? _value_2830 :
    x_0[2] ? _value_2801 :
    x_1[2] ? _value_2945 :
    _value_2801;
  wire _value_2950 = x_0[2] ? _value_2803 : _value_2797;  // LookUpTable.swift:24
  wire _value_2951 = x_1[3] ? _value_2797 : _value_2950;  // LookUpTable.swift:24
  wire _value_2952 = x_0[3] ? _value_2951 : _value_2797;  // LookUpTable.swift:24
  wire _value_2953 = x_0[2] ? _value_2809 : _value_2802;  // LookUpTable.swift:24
  wire _value_2954 =  // LookUpTable.swift:24
    x_1[3] ? _value_2953 :
    x_0[2] ? _value_2817 :
    _value_2822;
  wire _value_2955 =  // LookUpTable.swift:24
    x_1[4] ? _value_2949 :
    x_0[3] ? _value_2948 :
    x_1[3] ? _value_2947 :
    _value_2946;
  wire _value_2956 = x_0[1] ? _value_13 : _value_233;  // LookUpTable.swift:24
  wire _value_2957 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2879 : _value_2901) :
    x_0[2] ? _value_2914 :
    _value_2902;
  wire _value_2958 = x_1[2] ? _value_2813 : _value_2819;  // LookUpTable.swift:24
  wire _value_2959 = x_0[1] ? _value_212 : _value_13;  // LookUpTable.swift:24
  wire _value_2960 = x_1[2] ? _value_2877 : _value_2959;  // LookUpTable.swift:24
  wire _value_2961 = x_1[2] ? _value_2824 : _value_2819;  // LookUpTable.swift:24
  wire _value_2962 = x_1[2] ? _value_2816 : _value_2916;  // LookUpTable.swift:24
  wire _value_2963 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2901 : _value_2930) :
    x_0[2] ? _value_2958 :
    _value_2960;
  wire _value_2964 =  // LookUpTable.swift:24
    x_0[3] ? _value_2957 :
    x_1[3] ? (x_0[2] ? _value_2884 : _value_2895) :
    x_0[2] ? _value_2822 :
    x_1[2] ? _value_2956 :
    _value_2808;
  wire _value_2965 = x_1[2] ? _value_2913 : _value_2797;  // LookUpTable.swift:24
  wire _value_2966 =  // LookUpTable.swift:24
    x_1[3] ? _value_2946 :
    x_0[2] ? _value_2888 :
    _value_2965;
  wire _value_2967 =  // LookUpTable.swift:24
    x_1[3] ? _value_2933 :
    x_0[2] ? _value_2895 :
    _value_2914;
  wire _value_2968 =  // LookUpTable.swift:24
    x_0[3] ? _value_2966 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2816 : _value_2878) : _value_2822) :
    x_0[2] ? _value_2820 :
    _value_2898;
  wire _value_2969 =  // LookUpTable.swift:24
    x_1[4] ? _value_2964 :
    x_0[3] ? _value_2963 :
    x_1[3] ? (x_0[2] ? _value_2961 : _value_2962) :
    x_0[2] ? _value_2887 :
    _value_2910;
  wire _value_2970 =  // LookUpTable.swift:24
    x_0[4] ? _value_2955 :
    x_1[4] ? _value_2952 :
    x_0[3] ? _value_2954 :
    x_1[3] ? _value_2950 :
    _value_2953;
  wire _value_2971 =  // LookUpTable.swift:24
    x_1[5] ? _value_2942 :
    x_0[4] ? _value_2941 :
    x_1[4] ? _value_2940 :
    x_0[3] ? _value_2939 :
    x_1[3] ? (x_0[2] ? _value_2936 : _value_2938) :
    x_0[2] ? (x_1[2] ? _value_2891 : _value_2920) :
    _value_2912;
  wire _value_2972 =  // LookUpTable.swift:24
    x_0[5] ? _value_2874 :
    x_1[5] ? _value_2873 :
    x_0[4] ? (x_1[4] ? _value_2797 : _value_2832) :
    x_1[4] ? _value_2852 :
    _value_2797;
  wire _value_2973 = x_1[2] ? _value_2797 : _value_2864;  // LookUpTable.swift:24
  wire _value_2974 = x_1[1] ? _value_11 : _value_209;  // LookUpTable.swift:24
  wire _value_2975 = x_0[1] ? _value_2974 : _value_2796;  // LookUpTable.swift:24
  wire _value_2976 = x_0[1] ? _value_2800 : _value_2842;  // LookUpTable.swift:24
  wire _value_2977 = x_1[2] ? _value_2975 : _value_2976;  // LookUpTable.swift:24
  wire _value_2978 = x_0[1] ? _value_2842 : _value_2974;  // LookUpTable.swift:24
  wire _value_2979 = x_1[2] ? _value_2978 : _value_2801;  // LookUpTable.swift:24
  wire _value_2980 = x_1[1] ? 1'b1 : _value_210;  // LookUpTable.swift:24
  wire _value_2981 = x_0[1] ? _value_2796 : _value_2980;  // LookUpTable.swift:24
  wire _value_2982 = x_1[2] ? _value_2981 : _value_2978;  // LookUpTable.swift:24
  wire _value_2983 = x_1[2] ? _value_2848 : _value_2975;  // LookUpTable.swift:24
  wire _value_2984 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2973 : _value_2838) :
    x_0[2] ? (x_1[2] ? _value_2818 : _value_2866) :
    _value_2977;
  wire _value_2985 = x_0[1] ? _value_2798 : _value_2974;  // LookUpTable.swift:24
  wire _value_2986 = x_1[2] ? _value_2812 : _value_2978;  // LookUpTable.swift:24
  wire _value_2987 = x_1[1] ? _value_12 : 1'b1;  // LookUpTable.swift:24
  wire _value_2988 = x_0[1] ? _value_2987 : _value_2798;  // LookUpTable.swift:24
  wire _value_2989 = x_1[2] ? _value_2818 : _value_2857;  // LookUpTable.swift:24
  wire _value_2990 = x_0[2] ? _value_2858 : _value_2989;  // LookUpTable.swift:24
  wire _value_2991 =  // LookUpTable.swift:24
    x_1[3] ? _value_2868 :
    x_0[2] ? (x_1[2] ? _value_2985 : _value_2801) :
    _value_2986;
  wire _value_2992 =  // LookUpTable.swift:24
    x_0[3] ? _value_2984 :
    x_1[3] ? (x_0[2] ? _value_2979 : _value_2982) :
    x_0[2] ? _value_2983 :
    _value_2869;
  wire _value_2993 = x_1[2] ? _value_2857 : _value_2855;  // LookUpTable.swift:24
  wire _value_2994 = x_1[2] ? _value_2837 : _value_2975;  // LookUpTable.swift:24
  wire _value_2995 = x_1[2] ? _value_2978 : _value_2837;  // LookUpTable.swift:24
  wire _value_2996 = x_0[2] ? _value_2994 : _value_2995;  // LookUpTable.swift:24
  wire _value_2997 = x_0[1] ? _value_2974 : _value_2862;  // LookUpTable.swift:24
  wire _value_2998 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2989 : _value_2977) :
    x_0[2] ? _value_2846 :
    _value_2993;
  wire _value_2999 = x_1[2] ? _value_2845 : _value_2837;  // LookUpTable.swift:24
  wire _value_3000 = x_0[1] ? _value_2800 : _value_2854;  // LookUpTable.swift:24
  wire _value_3001 = x_1[2] ? _value_2866 : _value_2855;  // LookUpTable.swift:24
  wire _value_3002 = x_0[2] ? _value_2838 : _value_2995;  // LookUpTable.swift:24
  wire _value_3003 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2983 : _value_2999) :
    x_0[2] ? (x_1[2] ? _value_3000 : _value_2818) :
    _value_2973;
  wire _value_3004 =  // LookUpTable.swift:24
    x_0[3] ? _value_2998 :
    x_1[3] ? _value_2996 :
    x_0[2] ? (x_1[2] ? _value_2976 : _value_2863) :
    x_1[2] ? _value_2997 :
    _value_2864;
  wire _value_3005 =  // LookUpTable.swift:24
    x_1[4] ? _value_2992 :
    x_0[3] ? _value_2991 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2976 : _value_2988) : _value_2977) :
    _value_2990;
  wire _value_3006 = x_0[2] ? _value_2979 : _value_2986;  // LookUpTable.swift:24
  wire _value_3007 = x_0[1] ? _value_2795 : _value_2800;  // LookUpTable.swift:24
  wire _value_3008 = x_0[2] ? _value_2797 : _value_2838;  // LookUpTable.swift:24
  wire _value_3009 = x_1[3] ? _value_3008 : _value_2797;  // LookUpTable.swift:24
  wire _value_3010 = x_0[3] ? _value_2797 : _value_3009;  // LookUpTable.swift:24
  wire _value_3011 =  // LookUpTable.swift:24
    x_0[3] ? _value_2871 :
    x_1[3] ? _value_3006 :
    x_0[2] ? (x_1[2] ? _value_2801 : _value_3007) :
    _value_2801;
  wire _value_3012 = x_0[1] ? _value_2620 : _value_2795;  // LookUpTable.swift:24
  wire _value_3013 = x_1[2] ? _value_2976 : _value_2866;  // LookUpTable.swift:24
  wire _value_3014 = x_0[2] ? _value_2867 : _value_3013;  // LookUpTable.swift:24
  wire _value_3015 =  // LookUpTable.swift:24
    x_1[3] ? _value_2990 :
    x_0[2] ? _value_2979 :
    x_1[2] ? _value_2812 :
    _value_3012;
  wire _value_3016 = x_0[2] ? _value_2839 : _value_2859;  // LookUpTable.swift:24
  wire _value_3017 =  // LookUpTable.swift:24
    x_0[3] ? _value_3015 :
    x_1[3] ? (x_0[2] ? _value_2865 : _value_2973) :
    _value_3014;
  wire _value_3018 =  // LookUpTable.swift:24
    x_0[4] ? _value_3005 :
    x_1[4] ? _value_3004 :
    x_0[3] ? _value_3003 :
    x_1[3] ? (x_0[2] ? _value_2860 : _value_3001) :
    _value_3002;
  wire _value_3019 = x_1[2] ? _value_2863 : _value_2855;  // LookUpTable.swift:24
  wire _value_3020 = x_1[2] ? _value_2864 : _value_2866;  // LookUpTable.swift:24
  wire _value_3021 = x_1[2] ? _value_2845 : _value_2848;  // LookUpTable.swift:24
  wire _value_3022 = x_0[1] ? _value_2836 : _value_2844;  // LookUpTable.swift:24
  wire _value_3023 = x_1[2] ? _value_2976 : _value_2857;  // LookUpTable.swift:24
  wire _value_3024 = x_0[1] ? _value_2974 : _value_2847;  // LookUpTable.swift:24
  wire _value_3025 = x_0[1] ? _value_2800 : _value_2620;  // LookUpTable.swift:24
  wire _value_3026 =  // LookUpTable.swift:24
    x_0[2] ? _value_2994 :
    x_1[2] ? _value_2855 :
    _value_3022;
  wire _value_3027 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3019 : _value_3020) :
    x_0[2] ? _value_3021 :
    _value_2860;
  wire _value_3028 = x_0[1] ? _value_2844 : _value_2796;  // LookUpTable.swift:24
  wire _value_3029 = x_1[2] ? _value_2848 : _value_3028;  // LookUpTable.swift:24
  wire _value_3030 = x_1[2] ? _value_2857 : _value_2978;  // LookUpTable.swift:24
  wire _value_3031 = x_0[2] ? _value_2995 : _value_3030;  // LookUpTable.swift:24
  wire _value_3032 = x_0[2] ? _value_2977 : _value_2994;  // LookUpTable.swift:24
  wire _value_3033 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3020 : _value_3029) :
    x_0[2] ? _value_2982 :
    _value_3023;
  wire _value_3034 =  // LookUpTable.swift:24
    x_0[3] ? _value_3027 :
    x_1[3] ? _value_3026 :
    x_0[2] ? _value_3023 :
    x_1[2] ? _value_3024 :
    _value_3025;
  wire _value_3035 = x_0[1] ? _value_2987 : _value_2842;  // LookUpTable.swift:24
  wire _value_3036 = x_0[1] ? _value_2854 : _value_2836;  // LookUpTable.swift:24
  wire _value_3037 = x_1[2] ? _value_3035 : _value_3036;  // LookUpTable.swift:24
  wire _value_3038 = x_1[2] ? _value_2848 : _value_2864;  // LookUpTable.swift:24
  wire _value_3039 = x_0[1] ? _value_2798 : _value_2615;  // LookUpTable.swift:24
  wire _value_3040 = x_1[1] ? _value_211 : 1'b0;  // LookUpTable.swift:24
  wire _value_3041 = x_0[1] ? _value_2796 : _value_3040;  // LookUpTable.swift:24
  wire _value_3042 = x_1[2] ? _value_3041 : _value_2978;  // LookUpTable.swift:24
  wire _value_3043 = x_1[2] ? _value_2978 : _value_3022;  // LookUpTable.swift:24
  wire _value_3044 = x_0[1] ? _value_2847 : _value_2842;  // LookUpTable.swift:24
  wire _value_3045 = x_1[2] ? _value_3028 : _value_3044;  // LookUpTable.swift:24
  wire _value_3046 = x_1[2] ? _value_3022 : _value_3024;  // LookUpTable.swift:24
  wire _value_3047 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3037 : _value_3038) :
    x_0[2] ? (x_1[2] ? _value_3039 : _value_2848) :
    _value_3042;
  wire _value_3048 = x_0[1] ? _value_2854 : _value_2980;  // LookUpTable.swift:24
  wire _value_3049 = x_1[2] ? _value_3044 : _value_3048;  // LookUpTable.swift:24
  wire _value_3050 =  // LookUpTable.swift:24
    x_0[2] ? _value_3020 :
    x_1[2] ? _value_2837 :
    _value_3028;
  wire _value_3051 = x_1[2] ? _value_3012 : _value_3022;  // LookUpTable.swift:24
  wire _value_3052 = x_1[2] ? _value_3039 : _value_3024;  // LookUpTable.swift:24
  wire _value_3053 =  // LookUpTable.swift:24
    x_1[3] ? _value_3050 :
    x_0[2] ? _value_2860 :
    _value_3049;
  wire _value_3054 =  // LookUpTable.swift:24
    x_0[3] ? _value_3047 :
    x_1[3] ? (x_0[2] ? _value_3043 : _value_3037) :
    x_0[2] ? _value_3045 :
    _value_3046;
  wire _value_3055 =  // LookUpTable.swift:24
    x_1[4] ? _value_3034 :
    x_0[3] ? _value_3033 :
    x_1[3] ? _value_3031 :
    _value_3032;
  wire _value_3056 = x_1[2] ? _value_2978 : _value_2845;  // LookUpTable.swift:24
  wire _value_3057 = x_1[2] ? _value_3025 : _value_2866;  // LookUpTable.swift:24
  wire _value_3058 = x_0[1] ? _value_2795 : _value_2987;  // LookUpTable.swift:24
  wire _value_3059 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2869 : _value_3056) :
    x_0[2] ? _value_2977 :
    _value_2983;
  wire _value_3060 = x_1[2] ? _value_2975 : _value_3025;  // LookUpTable.swift:24
  wire _value_3061 =  // LookUpTable.swift:24
    x_1[3] ? _value_3014 :
    x_0[2] ? _value_2860 :
    x_1[2] ? _value_2981 :
    _value_2855;
  wire _value_3062 =  // LookUpTable.swift:24
    x_0[3] ? _value_3059 :
    x_1[3] ? (x_0[2] ? _value_2993 : _value_3057) :
    x_0[2] ? (x_1[2] ? _value_2845 : _value_3058) :
    _value_2860;
  wire _value_3063 = x_0[1] ? _value_2796 : _value_2798;  // LookUpTable.swift:24
  wire _value_3064 = x_1[2] ? _value_2864 : _value_3063;  // LookUpTable.swift:24
  wire _value_3065 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3038 : _value_3021) :
    x_0[2] ? _value_3001 :
    x_1[2] ? _value_2864 :
    _value_3035;
  wire _value_3066 = x_1[2] ? _value_2837 : _value_2848;  // LookUpTable.swift:24
  wire _value_3067 = x_1[2] ? _value_3063 : _value_2855;  // LookUpTable.swift:24
  wire _value_3068 =  // LookUpTable.swift:24
    x_1[3] ? _value_3031 :
    x_0[2] ? _value_2973 :
    _value_3066;
  wire _value_3069 =  // LookUpTable.swift:24
    x_0[3] ? _value_3065 :
    x_1[3] ? (x_0[2] ? _value_3030 : _value_3064) :
    x_0[2] ? _value_2994 :
    _value_3043;
  wire _value_3070 =  // LookUpTable.swift:24
    x_1[4] ? _value_3062 :
    x_0[3] ? _value_3061 :
    x_1[3] ? (x_0[2] ? _value_3060 : _value_2838) :
    x_0[2] ? _value_2989 :
    _value_2865;
  wire _value_3071 =  // LookUpTable.swift:24
    x_0[4] ? _value_3055 :
    x_1[4] ? _value_3054 :
    x_0[3] ? _value_3053 :
    x_1[3] ? (x_0[2] ? _value_3051 : _value_3037) :
    x_0[2] ? (x_1[2] ? _value_2997 : _value_2976) :
    _value_3052;
  wire _value_3072 =  // LookUpTable.swift:24
    x_1[5] ? _value_3018 :
    x_0[4] ? (x_1[4] ? _value_3011 : _value_3010) :
    x_1[4] ? _value_3017 :
    x_0[3] ? (x_1[3] ? _value_3016 : _value_3008) :
    x_1[3] ? (x_0[2] ? _value_2860 : _value_2856) :
    _value_3016;
  wire _value_3073 = x_0[2] ? _value_2879 : _value_2801;  // LookUpTable.swift:24
  wire _value_3074 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2801 : _value_2920) : _value_2802) :
    x_0[2] ? _value_2814 :
    _value_2943;
  wire _value_3075 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2820 : _value_2886) :
    x_0[2] ? _value_2901 :
    _value_2884;
  wire _value_3076 =  // LookUpTable.swift:24
    x_0[3] ? _value_3074 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2797 : _value_2801) : _value_2829) :
    _value_3073;
  wire _value_3077 = x_0[2] ? _value_2833 : _value_2829;  // LookUpTable.swift:24
  wire _value_3078 = x_1[3] ? _value_2797 : _value_3077;  // LookUpTable.swift:24
  wire _value_3079 =  // LookUpTable.swift:24
    x_1[4] ? _value_3076 :
    x_0[3] ? _value_3075 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2812 : _value_2821) : _value_2943) :
    x_0[2] ? _value_2895 :
    _value_2883;
  wire _value_3080 =  // LookUpTable.swift:24
    x_0[4] ? (x_1[4] ? _value_2797 : _value_2952) :
    x_1[4] ? _value_3010 :
    _value_2797;
  wire _value_3081 =  // LookUpTable.swift:24
    x_0[2] ? _value_2839 :
    x_1[2] ? _value_3039 :
    _value_2801;
  wire _value_3082 = x_0[2] ? _value_2801 : _value_2979;  // LookUpTable.swift:24
  wire _value_3083 =  // LookUpTable.swift:24
    x_1[3] ? _value_3081 :
    x_0[2] ? _value_2797 :
    _value_2869;
  wire _value_3084 = x_0[2] ? _value_2849 : _value_2869;  // LookUpTable.swift:24
  wire _value_3085 = x_1[3] ? _value_3084 : _value_2797;  // LookUpTable.swift:24
  wire _value_3086 =  // LookUpTable.swift:24
    x_0[3] ? _value_3083 :
    x_1[3] ? (x_0[2] ? _value_2986 : _value_2858) :
    _value_3082;
  wire _value_3087 =  // LookUpTable.swift:24
    x_0[2] ? _value_2989 :
    x_1[2] ? _value_2864 :
    _value_2976;
  wire _value_3088 =  // LookUpTable.swift:24
    x_1[3] ? _value_3087 :
    x_0[2] ? _value_2986 :
    x_1[2] ? _value_2863 :
    _value_2812;
  wire _value_3089 =  // LookUpTable.swift:24
    x_0[3] ? _value_3088 :
    x_1[3] ? (x_0[2] ? _value_2983 : _value_3021) :
    x_0[2] ? _value_3013 :
    _value_2977;
  wire _value_3090 =  // LookUpTable.swift:24
    x_1[4] ? _value_3086 :
    x_0[3] ? _value_2797 :
    _value_3085;
  wire _value_3091 =  // LookUpTable.swift:24
    x_1[3] ? _value_2797 :
    x_0[2] ? _value_2833 :
    _value_2803;
  wire _value_3092 =  // LookUpTable.swift:24
    x_0[3] ? _value_2797 :
    x_1[3] ? (x_0[2] ? _value_2849 : _value_2839) :
    _value_2797;
  wire _value_3093 =  // LookUpTable.swift:24
    x_1[4] ? _value_2797 :
    x_0[3] ? _value_3091 :
    _value_2797;
  wire _value_3094 =  // LookUpTable.swift:24
    x_0[4] ? _value_3090 :
    x_1[4] ? _value_3089 :
    x_0[3] ? (x_1[3] ? _value_3082 : _value_3084) :
    x_1[3] ? _value_2868 :
    _value_2861;
  wire _value_3095 =  // LookUpTable.swift:24
    x_1[5] ? _value_3080 :
    x_0[4] ? _value_3079 :
    x_1[4] ? (x_0[3] ? _value_3078 : _value_2797) :
    x_0[3] ? (x_1[3] ? _value_3073 : _value_2826) :
    x_1[3] ? _value_3077 :
    _value_2823;
  wire _value_3096 =  // LookUpTable.swift:24
    x_0[5] ? _value_3072 :
    x_1[5] ? _value_3071 :
    x_0[4] ? _value_3070 :
    x_1[4] ? _value_3069 :
    x_0[3] ? _value_3068 :
    x_1[3] ? (x_0[2] ? _value_3023 : _value_3060) :
    x_0[2] ? _value_3056 :
    _value_3067;
  wire _value_3097 =  // LookUpTable.swift:24
    x_1[6] ? _value_2972 :
    x_0[5] ? _value_2971 :
    x_1[5] ? _value_2970 :
    x_0[4] ? _value_2969 :
    x_1[4] ? _value_2968 :
    x_0[3] ? _value_2967 :
    x_1[3] ? (x_0[2] ? _value_2803 : _value_2930) :
    x_0[2] ? _value_2960 :
    _value_2822;
  wire _value_3098 = x_0[1] ? _value_18 : _value_212;  // LookUpTable.swift:24
  wire _value_3099 = x_1[2] ? _value_3098 : _value_2917;  // LookUpTable.swift:24
  wire _value_3100 = x_1[2] ? _value_2819 : _value_2909;  // LookUpTable.swift:24
  wire _value_3101 = x_1[2] ? _value_2819 : _value_2877;  // LookUpTable.swift:24
  wire _value_3102 = x_1[2] ? _value_2877 : _value_2926;  // LookUpTable.swift:24
  wire _value_3103 =  // LookUpTable.swift:24
    x_1[2] ? _value_2921 :
    x_0[1] ? _value_1 :
    _value_2805;
  wire _value_3104 = x_0[1] ? _value_199 : _value_2815;  // LookUpTable.swift:24
  wire _value_3105 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3099 : _value_3100) :
    x_0[2] ? _value_3101 :
    x_1[2] ? (x_0[1] ? _value_218 : _value_13) :
    _value_2911;
  wire _value_3106 = x_0[1] ? _value_2876 : _value_18;  // LookUpTable.swift:24
  wire _value_3107 = x_1[2] ? _value_3106 : _value_2909;  // LookUpTable.swift:24
  wire _value_3108 = x_0[1] ? _value_199 : _value_1932;  // LookUpTable.swift:24
  wire _value_3109 = x_1[2] ? _value_3108 : _value_2819;  // LookUpTable.swift:24
  wire _value_3110 = x_0[2] ? _value_3107 : _value_3109;  // LookUpTable.swift:24
  wire _value_3111 = x_0[1] ? _value_204 : _value_13;  // LookUpTable.swift:24
  wire _value_3112 = x_0[1] ? _value_6 : _value_490;  // LookUpTable.swift:24
  wire _value_3113 = x_1[2] ? _value_3111 : _value_3112;  // LookUpTable.swift:24
  wire _value_3114 = x_0[1] ? _value_2815 : _value_6;  // LookUpTable.swift:24
  wire _value_3115 = x_1[2] ? _value_2877 : _value_3114;  // LookUpTable.swift:24
  wire _value_3116 = x_0[2] ? _value_3113 : _value_3115;  // LookUpTable.swift:24
  wire _value_3117 = x_0[1] ? _value_6 : _value_212;  // LookUpTable.swift:24
  wire _value_3118 = x_0[1] ? _value_218 : _value_1;  // LookUpTable.swift:24
  wire _value_3119 = x_1[2] ? _value_3117 : _value_3118;  // LookUpTable.swift:24
  wire _value_3120 = x_0[1] ? _value_1919 : _value_204;  // LookUpTable.swift:24
  wire _value_3121 = x_1[2] ? _value_2819 : _value_3120;  // LookUpTable.swift:24
  wire _value_3122 = x_1[2] ? _value_2911 : _value_2917;  // LookUpTable.swift:24
  wire _value_3123 = x_0[2] ? _value_3122 : _value_3107;  // LookUpTable.swift:24
  wire _value_3124 =  // LookUpTable.swift:24
    x_0[3] ? _value_3105 :
    x_1[3] ? (x_0[2] ? _value_3103 : _value_3102) :
    x_0[2] ? _value_3102 :
    x_1[2] ? _value_2911 :
    _value_3104;
  wire _value_3125 = x_1[2] ? _value_2903 : _value_2909;  // LookUpTable.swift:24
  wire _value_3126 = x_1[2] ? _value_2921 : _value_2924;  // LookUpTable.swift:24
  // LookUpTable.swift:24
  wire _value_3127 = x_1[2] ? (x_0[1] ? _value_2807 : _value_204) : _value_3111;
  wire _value_3128 = x_1[2] ? _value_2911 : _value_2877;  // LookUpTable.swift:24
  wire _value_3129 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2956 : _value_2806) : _value_3100) :
    x_0[2] ? _value_3125 :
    _value_2918;
  wire _value_3130 = x_0[1] ? _value_212 : _value_1;  // LookUpTable.swift:24
  wire _value_3131 = x_0[1] ? _value_18 : _value_490;  // LookUpTable.swift:24
  wire _value_3132 = x_1[2] ? _value_3131 : _value_3118;  // LookUpTable.swift:24
  wire _value_3133 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_3130 : _value_2911) :
    x_1[2] ? _value_3120 :
    _value_2926;
  wire _value_3134 = x_1[2] ? _value_2926 : _value_3117;  // LookUpTable.swift:24
  wire _value_3135 = x_0[1] ? _value_1919 : _value_218;  // LookUpTable.swift:24
  wire _value_3136 = x_1[2] ? _value_2819 : _value_3135;  // LookUpTable.swift:24
  wire _value_3137 = x_0[1] ? _value_188 : _value_2805;  // LookUpTable.swift:24
  wire _value_3138 = x_1[2] ? _value_2917 : _value_3137;  // LookUpTable.swift:24
  wire _value_3139 =  // LookUpTable.swift:24
    x_1[3] ? _value_3133 :
    x_0[2] ? _value_3109 :
    _value_3132;
  wire _value_3140 =  // LookUpTable.swift:24
    x_0[3] ? _value_3129 :
    x_1[3] ? (x_0[2] ? _value_3126 : _value_3102) :
    x_0[2] ? _value_3127 :
    _value_3128;
  wire _value_3141 =  // LookUpTable.swift:24
    x_1[4] ? _value_3124 :
    x_0[3] ? (x_1[3] ? _value_3110 : _value_3116) :
    x_1[3] ? (x_0[2] ? _value_3119 : _value_3121) :
    _value_3123;
  wire _value_3142 = x_0[1] ? _value_204 : _value_188;  // LookUpTable.swift:24
  wire _value_3143 = x_0[1] ? _value_2805 : _value_204;  // LookUpTable.swift:24
  wire _value_3144 = x_1[2] ? _value_3143 : _value_3114;  // LookUpTable.swift:24
  wire _value_3145 = x_1[2] ? _value_3106 : _value_3135;  // LookUpTable.swift:24
  wire _value_3146 = x_0[1] ? _value_1 : _value_2807;  // LookUpTable.swift:24
  wire _value_3147 = x_1[2] ? _value_2877 : _value_3146;  // LookUpTable.swift:24
  wire _value_3148 = x_0[1] ? _value_490 : _value_2815;  // LookUpTable.swift:24
  wire _value_3149 = x_1[2] ? _value_3137 : _value_3148;  // LookUpTable.swift:24
  wire _value_3150 = x_1[2] ? _value_2911 : _value_3118;  // LookUpTable.swift:24
  wire _value_3151 = x_0[1] ? _value_2807 : _value_218;  // LookUpTable.swift:24
  wire _value_3152 = x_1[2] ? _value_2926 : _value_3151;  // LookUpTable.swift:24
  wire _value_3153 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3142 : _value_3112) : _value_3144) :
    x_0[2] ? _value_3145 :
    _value_3147;
  wire _value_3154 = x_0[1] ? _value_490 : _value_1932;  // LookUpTable.swift:24
  wire _value_3155 = x_1[2] ? _value_3114 : _value_3154;  // LookUpTable.swift:24
  wire _value_3156 = x_0[1] ? _value_18 : _value_199;  // LookUpTable.swift:24
  wire _value_3157 = x_1[2] ? _value_3148 : _value_3156;  // LookUpTable.swift:24
  wire _value_3158 = x_0[1] ? x_0[0] : _value_199;  // LookUpTable.swift:24
  wire _value_3159 = x_0[1] ? _value_204 : x_0[0];  // LookUpTable.swift:24
  wire _value_3160 = x_1[2] ? _value_3158 : _value_3159;  // LookUpTable.swift:24
  wire _value_3161 = x_0[1] ? _value_2805 : _value_218;  // LookUpTable.swift:24
  wire _value_3162 = x_0[1] ? _value_1932 : _value_18;  // LookUpTable.swift:24
  wire _value_3163 = x_0[1] ? _value_199 : _value_204;  // LookUpTable.swift:24
  wire _value_3164 = x_1[2] ? _value_3162 : _value_3163;  // LookUpTable.swift:24
  wire _value_3165 = x_0[1] ? _value_188 : _value_1919;  // LookUpTable.swift:24
  wire _value_3166 = x_1[2] ? _value_3161 : _value_3165;  // LookUpTable.swift:24
  wire _value_3167 = x_0[1] ? _value_218 : _value_188;  // LookUpTable.swift:24
  wire _value_3168 = x_1[2] ? _value_3165 : _value_3167;  // LookUpTable.swift:24
  wire _value_3169 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3155 : _value_3157) :
    x_0[2] ? _value_3160 :
    x_1[2] ? _value_3159 :
    _value_3161;
  wire _value_3170 =  // LookUpTable.swift:24
    x_0[3] ? _value_3153 :
    x_1[3] ? (x_0[2] ? _value_3149 : _value_3113) :
    x_0[2] ? _value_3150 :
    _value_3152;
  wire _value_3171 = x_1[2] ? _value_2877 : _value_2819;  // LookUpTable.swift:24
  wire _value_3172 = x_0[2] ? _value_3147 : _value_3150;  // LookUpTable.swift:24
  wire _value_3173 = x_0[1] ? x_0[0] : _value_2805;  // LookUpTable.swift:24
  wire _value_3174 = x_1[2] ? _value_3154 : _value_3173;  // LookUpTable.swift:24
  wire _value_3175 = x_1[2] ? _value_3131 : _value_3142;  // LookUpTable.swift:24
  wire _value_3176 = x_0[1] ? _value_2807 : _value_198;  // LookUpTable.swift:24
  wire _value_3177 = x_0[1] ? _value_1 : _value_6;  // LookUpTable.swift:24
  wire _value_3178 = x_1[2] ? _value_3162 : _value_3161;  // LookUpTable.swift:24
  wire _value_3179 = x_0[1] ? _value_199 : _value_2876;  // LookUpTable.swift:24
  wire _value_3180 = x_1[2] ? _value_3179 : _value_3165;  // LookUpTable.swift:24
  wire _value_3181 = x_1[2] ? _value_3146 : _value_3148;  // LookUpTable.swift:24
  wire _value_3182 = x_1[2] ? _value_3118 : _value_3131;  // LookUpTable.swift:24
  wire _value_3183 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3174 : _value_3175) :
    x_0[2] ? (x_1[2] ? _value_3167 : _value_3176) :
    x_1[2] ? _value_3135 :
    _value_3177;
  wire _value_3184 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_3171 : _value_3122) : _value_3172) :
    x_1[3] ? _value_3110 :
    x_0[2] ? _value_3152 :
    _value_3147;
  wire _value_3185 =  // LookUpTable.swift:24
    x_1[4] ? _value_3170 :
    x_0[3] ? _value_3169 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3131 : _value_3106) : _value_3164) :
    x_0[2] ? _value_3166 :
    _value_3168;
  wire _value_3186 =  // LookUpTable.swift:24
    x_0[4] ? _value_3141 :
    x_1[4] ? _value_3140 :
    x_0[3] ? _value_3139 :
    x_1[3] ? (x_0[2] ? _value_3128 : _value_3134) :
    x_0[2] ? _value_3136 :
    _value_3138;
  wire _value_3187 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2945 : _value_2935) : _value_3100) :
    x_0[2] ? (x_1[2] ? _value_2916 : _value_2945) :
    _value_2918;
  wire _value_3188 =  // LookUpTable.swift:24
    x_0[2] ? _value_2918 :
    x_1[2] ? _value_2909 :
    _value_3130;
  wire _value_3189 = x_0[1] ? _value_2815 : _value_2805;  // LookUpTable.swift:24
  wire _value_3190 = x_0[1] ? _value_13 : _value_199;  // LookUpTable.swift:24
  wire _value_3191 =  // LookUpTable.swift:24
    x_1[3] ? _value_3188 :
    x_0[2] ? (x_1[2] ? _value_3151 : _value_2926) :
    x_1[2] ? _value_3137 :
    _value_2877;
  wire _value_3192 =  // LookUpTable.swift:24
    x_0[3] ? _value_3187 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2926 : _value_2880) : _value_2962) :
    x_0[2] ? _value_2922 :
    _value_3128;
  wire _value_3193 = x_1[2] ? _value_2808 : _value_2917;  // LookUpTable.swift:24
  wire _value_3194 = x_1[2] ? _value_2828 : _value_2897;  // LookUpTable.swift:24
  wire _value_3195 = x_1[2] ? _value_2877 : _value_2824;  // LookUpTable.swift:24
  wire _value_3196 = x_1[2] ? _value_2799 : _value_2935;  // LookUpTable.swift:24
  wire _value_3197 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3193 : _value_3194) :
    x_0[2] ? (x_1[2] ? _value_2903 : _value_2945) :
    _value_2958;
  wire _value_3198 = x_1[2] ? _value_2880 : _value_2920;  // LookUpTable.swift:24
  wire _value_3199 = x_1[2] ? _value_2959 : _value_2911;  // LookUpTable.swift:24
  wire _value_3200 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2935 : _value_2913) : _value_2919) :
    x_0[2] ? (x_1[2] ? _value_3117 : _value_2917) :
    x_1[2] ? _value_2819 :
    _value_3151;
  wire _value_3201 =  // LookUpTable.swift:24
    x_0[3] ? _value_3197 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2819 : _value_2956) : _value_2961) :
    x_0[2] ? _value_3195 :
    _value_3196;
  wire _value_3202 =  // LookUpTable.swift:24
    x_1[4] ? _value_3192 :
    x_0[3] ? _value_3191 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3189 : _value_2877) : _value_2927) :
    x_0[2] ? (x_1[2] ? _value_2926 : _value_3190) :
    x_1[2] ? _value_2806 :
    _value_2819;
  wire _value_3203 = x_0[2] ? _value_3132 : _value_3136;  // LookUpTable.swift:24
  wire _value_3204 = x_1[2] ? _value_3106 : _value_3151;  // LookUpTable.swift:24
  wire _value_3205 = x_1[2] ? _value_2909 : _value_3111;  // LookUpTable.swift:24
  wire _value_3206 = x_0[2] ? _value_3138 : _value_3205;  // LookUpTable.swift:24
  wire _value_3207 = x_1[2] ? _value_3108 : _value_3146;  // LookUpTable.swift:24
  wire _value_3208 =  // LookUpTable.swift:24
    x_1[3] ? _value_3203 :
    x_0[2] ? (x_1[2] ? _value_3156 : _value_3118) :
    _value_3204;
  wire _value_3209 = x_1[2] ? _value_3156 : _value_3167;  // LookUpTable.swift:24
  wire _value_3210 = x_0[1] ? _value_6 : _value_198;  // LookUpTable.swift:24
  wire _value_3211 = x_1[2] ? _value_3112 : _value_3106;  // LookUpTable.swift:24
  wire _value_3212 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3209 : _value_3145) :
    x_0[2] ? (x_1[2] ? _value_3210 : _value_3162) :
    _value_3155;
  wire _value_3213 =  // LookUpTable.swift:24
    x_0[3] ? _value_3208 :
    x_1[3] ? _value_3206 :
    x_0[2] ? _value_3207 :
    _value_3132;
  wire _value_3214 = x_0[1] ? _value_1 : _value_1919;  // LookUpTable.swift:24
  wire _value_3215 = x_1[2] ? _value_3114 : _value_3135;  // LookUpTable.swift:24
  wire _value_3216 = x_0[2] ? _value_3215 : _value_3138;  // LookUpTable.swift:24
  wire _value_3217 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_3214 : _value_2877) :
    x_1[2] ? _value_3111 :
    _value_3190;
  wire _value_3218 = x_1[2] ? _value_3190 : _value_2917;  // LookUpTable.swift:24
  wire _value_3219 =  // LookUpTable.swift:24
    x_1[2] ? _value_2877 :
    x_0[1] ? _value_1932 :
    _value_6;
  wire _value_3220 = x_1[2] ? _value_3154 : _value_3165;  // LookUpTable.swift:24
  wire _value_3221 = x_1[2] ? _value_3131 : _value_3167;  // LookUpTable.swift:24
  wire _value_3222 = x_1[2] ? _value_3114 : _value_3143;  // LookUpTable.swift:24
  wire _value_3223 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3162 : _value_3135) : _value_3220) :
    x_0[2] ? (x_1[2] ? _value_3114 : _value_3179) :
    x_1[2] ? _value_3148 :
    _value_3173;
  wire _value_3224 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_3217 : _value_3216) :
    x_1[3] ? (x_0[2] ? _value_3219 : _value_3218) :
    x_0[2] ? _value_3205 :
    _value_3101;
  wire _value_3225 =  // LookUpTable.swift:24
    x_1[4] ? _value_3213 :
    x_0[3] ? _value_3212 :
    x_1[3] ? (x_0[2] ? _value_3180 : _value_3209) :
    x_0[2] ? _value_3157 :
    _value_3211;
  wire _value_3226 =  // LookUpTable.swift:24
    x_0[4] ? _value_3202 :
    x_1[4] ? _value_3201 :
    x_0[3] ? _value_3200 :
    x_1[3] ? (x_0[2] ? _value_3198 : _value_2927) :
    x_0[2] ? _value_3199 :
    _value_3102;
  wire _value_3227 =  // LookUpTable.swift:24
    x_1[5] ? _value_3186 :
    x_0[4] ? _value_3185 :
    x_1[4] ? _value_3184 :
    x_0[3] ? _value_3183 :
    x_1[3] ? (x_0[2] ? _value_3178 : _value_3180) :
    x_0[2] ? _value_3181 :
    _value_3182;
  wire _value_3228 = x_1[2] ? _value_3163 : _value_3158;  // LookUpTable.swift:24
  wire _value_3229 = x_0[1] ? _value_199 : _value_218;  // LookUpTable.swift:24
  wire _value_3230 = x_1[2] ? _value_3229 : _value_3158;  // LookUpTable.swift:24
  wire _value_3231 =  // LookUpTable.swift:24
    x_1[2] ? _value_3159 :
    x_0[1] ? _value_490 :
    _value_224;
  wire _value_3232 = x_1[2] ? _value_3167 : _value_3135;  // LookUpTable.swift:24
  wire _value_3233 = x_0[1] ? _value_198 : _value_1;  // LookUpTable.swift:24
  wire _value_3234 = x_0[1] ? _value_1919 : _value_198;  // LookUpTable.swift:24
  wire _value_3235 =  // LookUpTable.swift:24
    x_0[2] ? _value_3232 :
    x_1[2] ? _value_3176 :
    _value_3177;
  wire _value_3236 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3228 : _value_3168) :
    x_0[2] ? _value_3231 :
    _value_3230;
  wire _value_3237 = x_0[1] ? x_0[0] : _value_22;  // LookUpTable.swift:24
  wire _value_3238 = x_1[2] ? _value_3210 : _value_3237;  // LookUpTable.swift:24
  wire _value_3239 = x_0[1] ? _value_1932 : x_0[0];  // LookUpTable.swift:24
  wire _value_3240 = x_1[2] ? _value_3239 : _value_3233;  // LookUpTable.swift:24
  wire _value_3241 = x_0[1] ? _value_224 : x_0[0];  // LookUpTable.swift:24
  wire _value_3242 = x_1[2] ? _value_3241 : _value_3233;  // LookUpTable.swift:24
  wire _value_3243 = x_0[1] ? _value_18 : _value_198;  // LookUpTable.swift:24
  wire _value_3244 = x_1[2] ? _value_3229 : _value_3243;  // LookUpTable.swift:24
  wire _value_3245 = x_0[2] ? _value_3242 : _value_3244;  // LookUpTable.swift:24
  wire _value_3246 = x_0[1] ? _value_490 : _value_204;  // LookUpTable.swift:24
  wire _value_3247 = x_1[2] ? _value_3246 : _value_3243;  // LookUpTable.swift:24
  wire _value_3248 = x_0[1] ? x_0[0] : _value_235;  // LookUpTable.swift:24
  wire _value_3249 = x_1[2] ? _value_3248 : _value_3241;  // LookUpTable.swift:24
  wire _value_3250 = x_1[2] ? _value_3237 : _value_3241;  // LookUpTable.swift:24
  wire _value_3251 = x_1[2] ? _value_3233 : _value_3229;  // LookUpTable.swift:24
  wire _value_3252 = x_0[2] ? _value_3250 : _value_3251;  // LookUpTable.swift:24
  wire _value_3253 =  // LookUpTable.swift:24
    x_0[3] ? _value_3236 :
    x_1[3] ? _value_3235 :
    x_0[2] ? (x_1[2] ? _value_3165 : _value_3159) :
    x_1[2] ? _value_3233 :
    _value_3234;
  wire _value_3254 = x_1[2] ? _value_3177 : _value_3233;  // LookUpTable.swift:24
  wire _value_3255 = x_0[1] ? _value_198 : _value_1932;  // LookUpTable.swift:24
  wire _value_3256 = x_0[1] ? _value_188 : _value_6;  // LookUpTable.swift:24
  wire _value_3257 = x_0[1] ? _value_2815 : _value_18;  // LookUpTable.swift:24
  wire _value_3258 =  // LookUpTable.swift:24
    x_0[2] ? _value_3254 :
    x_1[2] ? _value_3255 :
    _value_3131;
  wire _value_3259 = x_1[2] ? _value_3131 : _value_3162;  // LookUpTable.swift:24
  wire _value_3260 = x_1[2] ? _value_3154 : _value_3131;  // LookUpTable.swift:24
  wire _value_3261 = x_1[2] ? _value_3158 : _value_3239;  // LookUpTable.swift:24
  wire _value_3262 =  // LookUpTable.swift:24
    x_1[3] ? _value_3258 :
    x_0[2] ? (x_1[2] ? _value_3210 : _value_3256) :
    x_1[2] ? _value_3257 :
    _value_3233;
  wire _value_3263 = x_1[2] ? _value_3167 : _value_3229;  // LookUpTable.swift:24
  wire _value_3264 = x_0[1] ? x_0[0] : _value_1919;  // LookUpTable.swift:24
  wire _value_3265 = x_1[2] ? _value_3210 : _value_3264;  // LookUpTable.swift:24
  wire _value_3266 = x_1[2] ? _value_3243 : _value_3237;  // LookUpTable.swift:24
  wire _value_3267 = x_0[2] ? _value_3266 : _value_3242;  // LookUpTable.swift:24
  wire _value_3268 = x_0[1] ? _value_1 : _value_18;  // LookUpTable.swift:24
  wire _value_3269 = x_0[1] ? _value_198 : _value_188;  // LookUpTable.swift:24
  wire _value_3270 = x_1[2] ? _value_3255 : _value_3210;  // LookUpTable.swift:24
  wire _value_3271 = x_0[2] ? _value_3244 : _value_3250;  // LookUpTable.swift:24
  wire _value_3272 =  // LookUpTable.swift:24
    x_0[3] ? _value_3262 :
    x_1[3] ? (x_0[2] ? _value_3259 : _value_3164) :
    x_0[2] ? _value_3260 :
    _value_3261;
  wire _value_3273 =  // LookUpTable.swift:24
    x_1[4] ? _value_3253 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_3238 : _value_3240) : _value_3245) :
    x_1[3] ? (x_0[2] ? _value_3247 : _value_3249) :
    _value_3252;
  wire _value_3274 = x_1[2] ? _value_3229 : _value_3210;  // LookUpTable.swift:24
  wire _value_3275 = x_0[1] ? _value_33 : x_0[0];  // LookUpTable.swift:24
  wire _value_3276 = x_1[2] ? _value_3237 : _value_3275;  // LookUpTable.swift:24
  wire _value_3277 = x_0[1] ? x_0[0] : 1'b1;  // LookUpTable.swift:24
  wire _value_3278 = x_1[2] ? (x_0[1] ? x_0[0] : _value_490) : _value_3277;  // LookUpTable.swift:24
  wire _value_3279 = x_0[1] ? _value_218 : x_0[0];  // LookUpTable.swift:24
  wire _value_3280 = x_1[2] ? _value_3243 : _value_3277;  // LookUpTable.swift:24
  wire _value_3281 = x_0[1] ? 1'b1 : _value_198;  // LookUpTable.swift:24
  wire _value_3282 = x_1[2] ? _value_3281 : _value_2292;  // LookUpTable.swift:24
  wire _value_3283 = x_0[1] ? _value_1 : x_0[0];  // LookUpTable.swift:24
  wire _value_3284 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3274 : _value_3276) :
    x_0[2] ? _value_3278 :
    x_1[2] ? _value_3279 :
    _value_3233;
  wire _value_3285 = x_0[1] ? x_0[0] : _value_18;  // LookUpTable.swift:24
  wire _value_3286 = x_0[1] ? 1'b0 : x_0[0];  // LookUpTable.swift:24
  wire _value_3287 = x_1[2] ? _value_3285 : _value_3286;  // LookUpTable.swift:24
  wire _value_3288 = x_0[1] ? _value_198 : 1'b0;  // LookUpTable.swift:24
  wire _value_3289 = x_0[1] ? _value_198 : _value_204;  // LookUpTable.swift:24
  wire _value_3290 = x_1[2] ? _value_198 : _value_3281;  // LookUpTable.swift:24
  wire _value_3291 =  // LookUpTable.swift:24
    x_0[2] ? _value_3287 :
    x_1[2] ? _value_3288 :
    _value_3289;
  wire _value_3292 = x_1[2] ? _value_3158 : _value_3277;  // LookUpTable.swift:24
  wire _value_3293 =  // LookUpTable.swift:24
    x_1[3] ? _value_3291 :
    x_0[2] ? _value_3286 :
    _value_3290;
  wire _value_3294 =  // LookUpTable.swift:24
    x_0[3] ? _value_3284 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3233 : _value_3246) : _value_3280) :
    x_0[2] ? _value_3282 :
    x_1[2] ? _value_3283 :
    _value_3241;
  wire _value_3295 = x_1[2] ? _value_3241 : _value_3269;  // LookUpTable.swift:24
  wire _value_3296 = x_0[1] ? _value_198 : _value_224;  // LookUpTable.swift:24
  wire _value_3297 = x_0[1] ? _value_235 : _value_198;  // LookUpTable.swift:24
  wire _value_3298 = x_1[2] ? _value_3296 : _value_3297;  // LookUpTable.swift:24
  wire _value_3299 =  // LookUpTable.swift:24
    x_1[2] ? _value_3248 :
    x_0[1] ? x_0[0] :
    _value_6;
  wire _value_3300 = x_1[2] ? _value_3237 : _value_3286;  // LookUpTable.swift:24
  wire _value_3301 = x_1[2] ? _value_2335 : _value_3288;  // LookUpTable.swift:24
  wire _value_3302 = x_1[2] ? _value_3210 : _value_2292;  // LookUpTable.swift:24
  wire _value_3303 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3295 : _value_3244) :
    x_0[2] ? _value_3298 :
    _value_3299;
  wire _value_3304 = x_1[2] ? _value_3275 : _value_3286;  // LookUpTable.swift:24
  wire _value_3305 = x_1[2] ? _value_3241 : _value_2335;  // LookUpTable.swift:24
  wire _value_3306 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_3289 : _value_3297) :
    x_1[2] ? _value_3277 :
    _value_3237;
  wire _value_3307 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3282 : _value_3304) :
    x_0[2] ? _value_2292 :
    _value_3305;
  wire _value_3308 =  // LookUpTable.swift:24
    x_0[3] ? _value_3303 :
    x_1[3] ? (x_0[2] ? _value_3300 : _value_3251) :
    x_0[2] ? _value_3301 :
    _value_3302;
  wire _value_3309 =  // LookUpTable.swift:24
    x_1[4] ? _value_3294 :
    x_0[3] ? _value_3293 :
    x_1[3] ? (x_0[2] ? _value_3292 : _value_2335) :
    x_0[2] ? _value_3277 :
    _value_3288;
  wire _value_3310 =  // LookUpTable.swift:24
    x_0[4] ? _value_3273 :
    x_1[4] ? _value_3272 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_3263 : _value_3265) : _value_3267) :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3268 : _value_3269) : _value_3270) :
    _value_3271;
  wire _value_3311 = x_1[2] ? _value_3159 : _value_3163;  // LookUpTable.swift:24
  wire _value_3312 = x_1[2] ? _value_3135 : _value_3264;  // LookUpTable.swift:24
  wire _value_3313 =  // LookUpTable.swift:24
    x_0[2] ? _value_3228 :
    x_1[2] ? _value_3158 :
    _value_3142;
  wire _value_3314 = x_1[2] ? _value_3142 : _value_3135;  // LookUpTable.swift:24
  wire _value_3315 = x_1[2] ? _value_3118 : _value_3210;  // LookUpTable.swift:24
  wire _value_3316 =  // LookUpTable.swift:24
    x_1[3] ? _value_3313 :
    x_0[2] ? _value_3311 :
    _value_3312;
  wire _value_3317 = x_0[1] ? _value_33 : _value_18;  // LookUpTable.swift:24
  wire _value_3318 = x_1[2] ? _value_3159 : _value_3246;  // LookUpTable.swift:24
  wire _value_3319 = x_0[2] ? _value_3251 : _value_3266;  // LookUpTable.swift:24
  wire _value_3320 = x_1[2] ? _value_3163 : _value_3243;  // LookUpTable.swift:24
  wire _value_3321 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_3135 : _value_3158) :
    x_1[2] ? _value_3256 :
    _value_3167;
  wire _value_3322 =  // LookUpTable.swift:24
    x_0[3] ? _value_3316 :
    x_1[3] ? (x_0[2] ? _value_3314 : _value_3166) :
    x_0[2] ? _value_3168 :
    _value_3315;
  wire _value_3323 = x_1[2] ? _value_3165 : _value_3118;  // LookUpTable.swift:24
  wire _value_3324 = x_1[2] ? _value_3167 : _value_3210;  // LookUpTable.swift:24
  wire _value_3325 = x_1[2] ? _value_3210 : _value_3177;  // LookUpTable.swift:24
  wire _value_3326 = x_1[2] ? _value_3135 : _value_3114;  // LookUpTable.swift:24
  wire _value_3327 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3323 : _value_3324) :
    x_0[2] ? _value_3325 :
    x_1[2] ? _value_3257 :
    _value_3255;
  wire _value_3328 = x_0[1] ? _value_22 : _value_198;  // LookUpTable.swift:24
  wire _value_3329 = x_1[2] ? _value_3264 : _value_3241;  // LookUpTable.swift:24
  wire _value_3330 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_3233 : _value_3328) :
    x_1[2] ? _value_3131 :
    _value_3177;
  wire _value_3331 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_3162 : _value_3255) :
    x_1[2] ? _value_3246 :
    _value_3131;
  wire _value_3332 =  // LookUpTable.swift:24
    x_1[3] ? _value_3330 :
    x_0[2] ? _value_3329 :
    x_1[2] ? _value_3269 :
    _value_3229;
  wire _value_3333 =  // LookUpTable.swift:24
    x_0[3] ? _value_3327 :
    x_1[3] ? (x_0[2] ? _value_3326 : _value_3181) :
    x_0[2] ? _value_3260 :
    x_1[2] ? _value_3131 :
    x_0[1] ? _value_2876 :
    x_0[0];
  wire _value_3334 =  // LookUpTable.swift:24
    x_1[4] ? _value_3322 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3158 : _value_3317) : _value_3318) :
        _value_3319) :
    x_1[3] ? _value_3321 :
    x_0[2] ? _value_3240 :
    _value_3320;
  wire _value_3335 =  // LookUpTable.swift:24
    x_1[2] ? _value_3277 :
    x_0[1] ? _value_188 :
    _value_18;
  wire _value_3336 =  // LookUpTable.swift:24
    x_1[3] ? _value_3267 :
    x_0[2] ? (x_1[2] ? _value_3275 : _value_3279) :
    x_1[2] ? _value_3289 :
    _value_3281;
  wire _value_3337 = x_1[2] ? _value_3243 : _value_2292;  // LookUpTable.swift:24
  wire _value_3338 = x_0[2] ? _value_3301 : _value_3337;  // LookUpTable.swift:24
  wire _value_3339 = x_1[2] ? _value_3286 : _value_3279;  // LookUpTable.swift:24
  wire _value_3340 = x_1[2] ? _value_3281 : _value_3243;  // LookUpTable.swift:24
  wire _value_3341 =  // LookUpTable.swift:24
    x_0[2] ? _value_3339 :
    x_1[2] ? (x_0[1] ? _value_199 : _value_198) :
    _value_3281;
  wire _value_3342 =  // LookUpTable.swift:24
    x_1[3] ? _value_3338 :
    x_0[2] ? _value_3288 :
    _value_3292;
  wire _value_3343 =  // LookUpTable.swift:24
    x_0[3] ? _value_3336 :
    x_1[3] ? _value_3271 :
    x_0[2] ? _value_3335 :
    x_1[2] ? _value_3269 :
    _value_3288;
  wire _value_3344 = x_1[2] ? _value_3243 : _value_3158;  // LookUpTable.swift:24
  wire _value_3345 = x_1[2] ? _value_3229 : _value_3328;  // LookUpTable.swift:24
  wire _value_3346 =  // LookUpTable.swift:24
    x_1[3] ? _value_3319 :
    x_0[2] ? _value_3344 :
    x_1[2] ? _value_3286 :
    _value_2335;
  // LookUpTable.swift:24
  wire _value_3347 = x_1[2] ? (x_0[1] ? _value_198 : _value_33) : _value_3288;
  wire _value_3348 =  // LookUpTable.swift:24
    x_1[2] ? _value_3237 :
    x_0[1] ? _value_188 :
    x_0[0];
  wire _value_3349 = x_0[1] ? _value_198 : _value_218;  // LookUpTable.swift:24
  wire _value_3350 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_2292 : _value_3248) :
    x_1[2] ? _value_3159 :
    _value_2335;
  wire _value_3351 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3348 : _value_3347) :
    x_0[2] ? _value_3286 :
    x_1[2] ? _value_3349 :
    _value_198;
  wire _value_3352 =  // LookUpTable.swift:24
    x_0[3] ? _value_3346 :
    x_1[3] ? _value_3245 :
    x_0[2] ? _value_3345 :
    _value_3276;
  wire _value_3353 =  // LookUpTable.swift:24
    x_1[4] ? _value_3343 :
    x_0[3] ? _value_3342 :
    x_1[3] ? _value_3341 :
    x_0[2] ? _value_2335 :
    _value_3340;
  wire _value_3354 =  // LookUpTable.swift:24
    x_0[4] ? _value_3334 :
    x_1[4] ? _value_3333 :
    x_0[3] ? _value_3332 :
    x_1[3] ? _value_3331 :
    x_0[2] ? _value_3238 :
    x_1[2] ? _value_3317 :
    _value_3233;
  wire _value_3355 =  // LookUpTable.swift:24
    x_1[5] ? _value_3310 :
    x_0[4] ? _value_3309 :
    x_1[4] ? _value_3308 :
    x_0[3] ? _value_3307 :
    x_1[3] ? _value_3306 :
    x_0[2] ? _value_3281 :
    x_0[0];
  wire _value_3356 =  // LookUpTable.swift:24
    x_0[5] ? _value_3227 :
    x_1[5] ? _value_3226 :
    x_0[4] ? _value_3225 :
    x_1[4] ? _value_3224 :
    x_0[3] ? _value_3223 :
    x_1[3] ? (x_0[2] ? _value_3221 : _value_3215) :
    x_0[2] ? _value_3175 :
    _value_3222;
  wire _value_3357 =  // LookUpTable.swift:24
    x_0[2] ? _value_2936 :
    x_1[2] ? _value_2808 :
    _value_2878;
  wire _value_3358 = x_1[2] ? _value_2877 : _value_2921;  // LookUpTable.swift:24
  wire _value_3359 =  // LookUpTable.swift:24
    x_1[3] ? _value_3357 :
    x_0[2] ? _value_2910 :
    _value_2892;
  wire _value_3360 = x_1[2] ? _value_2808 : _value_2813;  // LookUpTable.swift:24
  wire _value_3361 = x_1[2] ? _value_2945 : _value_3104;  // LookUpTable.swift:24
  wire _value_3362 = x_1[2] ? _value_2819 : _value_2945;  // LookUpTable.swift:24
  wire _value_3363 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2917 : _value_2903) : _value_3360) :
    x_0[2] ? _value_3361 :
    _value_3100;
  wire _value_3364 =  // LookUpTable.swift:24
    x_0[3] ? _value_3359 :
    x_1[3] ? _value_2889 :
    x_0[2] ? _value_2914 :
    _value_3358;
  wire _value_3365 = x_1[2] ? _value_2816 : _value_2813;  // LookUpTable.swift:24
  wire _value_3366 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2965 : _value_2961) :
    x_0[2] ? _value_3196 :
    _value_2901;
  wire _value_3367 = x_0[1] ? _value_2807 : _value_229;  // LookUpTable.swift:24
  wire _value_3368 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2961 : _value_2936) :
    x_0[2] ? (x_1[2] ? _value_2909 : _value_2937) :
    x_1[2] ? _value_2880 :
    _value_3367;
  wire _value_3369 =  // LookUpTable.swift:24
    x_0[3] ? _value_3366 :
    x_1[3] ? (x_0[2] ? _value_2898 : _value_3365) :
    x_0[2] ? _value_2930 :
    x_1[2] ? _value_2818 :
    _value_2924;
  wire _value_3370 =  // LookUpTable.swift:24
    x_1[4] ? _value_3364 :
    x_0[3] ? _value_3363 :
    x_1[3] ? (x_0[2] ? _value_2923 : _value_3362) :
    x_0[2] ? (x_1[2] ? _value_2821 : _value_2880) :
    _value_3102;
  wire _value_3371 = x_1[2] ? _value_2917 : _value_2924;  // LookUpTable.swift:24
  wire _value_3372 = x_1[2] ? _value_2877 : _value_3106;  // LookUpTable.swift:24
  wire _value_3373 = x_1[2] ? _value_2897 : _value_2926;  // LookUpTable.swift:24
  wire _value_3374 = x_0[1] ? _value_2876 : _value_6;  // LookUpTable.swift:24
  wire _value_3375 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3100 : _value_3371) :
    x_0[2] ? (x_1[2] ? _value_3167 : _value_2911) :
    _value_3372;
  wire _value_3376 = x_1[2] ? _value_3118 : _value_2911;  // LookUpTable.swift:24
  wire _value_3377 =  // LookUpTable.swift:24
    x_1[3] ? _value_3206 :
    x_0[2] ? (x_1[2] ? _value_3148 : _value_3137) :
    x_1[2] ? _value_3112 :
    _value_3142;
  wire _value_3378 =  // LookUpTable.swift:24
    x_0[3] ? _value_3375 :
    x_1[3] ? (x_0[2] ? _value_3373 : _value_3128) :
    x_0[2] ? (x_1[2] ? _value_2911 : _value_3148) :
    x_1[2] ? _value_3374 :
    _value_2909;
  wire _value_3379 = x_1[2] ? _value_2877 : _value_2821;  // LookUpTable.swift:24
  wire _value_3380 =  // LookUpTable.swift:24
    x_0[2] ? _value_3379 :
    x_1[2] ? _value_2956 :
    _value_2877;
  wire _value_3381 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2903 : _value_3117) : _value_2918) :
    x_0[2] ? _value_2918 :
    x_1[2] ? _value_2909 :
    _value_2959;
  wire _value_3382 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_3120 : _value_3106) :
    x_1[2] ? _value_2911 :
    _value_3108;
  wire _value_3383 = x_1[2] ? _value_3135 : _value_3106;  // LookUpTable.swift:24
  wire _value_3384 =  // LookUpTable.swift:24
    x_0[2] ? _value_3134 :
    x_1[2] ? _value_3104 :
    _value_2819;
  wire _value_3385 =  // LookUpTable.swift:24
    x_1[3] ? _value_3382 :
    x_0[2] ? (x_1[2] ? _value_2909 : _value_2926) :
    _value_3101;
  wire _value_3386 =  // LookUpTable.swift:24
    x_0[3] ? _value_3381 :
    x_1[3] ? _value_3380 :
    x_0[2] ? _value_3128 :
    _value_2927;
  wire _value_3387 =  // LookUpTable.swift:24
    x_1[4] ? _value_3378 :
    x_0[3] ? _value_3377 :
    x_1[3] ? (x_0[2] ? _value_3101 : _value_3376) :
    x_0[2] ? _value_3222 :
    _value_3138;
  wire _value_3388 =  // LookUpTable.swift:24
    x_0[4] ? _value_3370 :
    x_1[4] ? _value_3369 :
    x_0[3] ? _value_3368 :
    x_1[3] ? (x_0[2] ? _value_2938 : _value_3194) :
    x_0[2] ? _value_2912 :
    x_1[2] ? _value_2813 :
    _value_2903;
  wire _value_3389 =  // LookUpTable.swift:24
    x_1[3] ? _value_2823 :
    x_0[2] ? _value_2886 :
    x_1[2] ? _value_2812 :
    _value_2921;
  wire _value_3390 = x_1[2] ? _value_2799 : _value_2806;  // LookUpTable.swift:24
  wire _value_3391 =  // LookUpTable.swift:24
    x_1[3] ? _value_2934 :
    x_0[2] ? _value_3358 :
    _value_3390;
  wire _value_3392 =  // LookUpTable.swift:24
    x_0[3] ? _value_3389 :
    x_1[3] ? _value_2804 :
    _value_2944;
  wire _value_3393 = x_1[2] ? _value_2799 : _value_2808;  // LookUpTable.swift:24
  wire _value_3394 =  // LookUpTable.swift:24
    x_1[3] ? _value_2944 :
    x_0[2] ? _value_2961 :
    x_1[2] ? _value_2878 :
    _value_2818;
  wire _value_3395 =  // LookUpTable.swift:24
    x_1[4] ? _value_3392 :
    x_0[3] ? _value_3391 :
    x_1[3] ? _value_2946 :
    x_0[2] ? (x_1[2] ? _value_2797 : _value_3367) :
    _value_2930;
  wire _value_3396 = x_1[2] ? _value_2824 : _value_3189;  // LookUpTable.swift:24
  wire _value_3397 = x_1[2] ? _value_2882 : _value_2828;  // LookUpTable.swift:24
  wire _value_3398 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3100 : _value_3396) :
    x_0[2] ? (x_1[2] ? _value_2937 : _value_2819) :
    _value_2919;
  wire _value_3399 = x_1[2] ? _value_3137 : _value_3108;  // LookUpTable.swift:24
  wire _value_3400 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2919 : _value_3121) :
    x_0[2] ? _value_3399 :
    x_1[2] ? _value_2926 :
    _value_3131;
  wire _value_3401 =  // LookUpTable.swift:24
    x_0[3] ? _value_3398 :
    x_1[3] ? (x_0[2] ? _value_2936 : _value_3193) :
    x_0[2] ? _value_3128 :
    _value_3397;
  wire _value_3402 =  // LookUpTable.swift:24
    x_0[2] ? _value_3194 :
    x_1[2] ? _value_2924 :
    _value_2945;
  wire _value_3403 =  // LookUpTable.swift:24
    x_1[3] ? _value_3402 :
    x_0[2] ? _value_2958 :
    _value_3379;
  wire _value_3404 =  // LookUpTable.swift:24
    x_0[2] ? _value_2927 :
    x_1[2] ? _value_2816 :
    _value_2882;
  wire _value_3405 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2919 : _value_2925) :
    x_0[2] ? _value_3100 :
    x_1[2] ? _value_3130 :
    _value_3137;
  wire _value_3406 =  // LookUpTable.swift:24
    x_0[3] ? _value_3403 :
    x_1[3] ? (x_0[2] ? _value_2895 : _value_2886) :
    x_0[2] ? _value_3390 :
    _value_2910;
  wire _value_3407 =  // LookUpTable.swift:24
    x_1[4] ? _value_3401 :
    x_0[3] ? _value_3400 :
    x_1[3] ? (x_0[2] ? _value_2927 : _value_3102) :
    x_0[2] ? _value_3171 :
    _value_3099;
  wire _value_3408 =  // LookUpTable.swift:24
    x_0[4] ? _value_3395 :
    x_1[4] ? (x_0[3] ? _value_2810 : _value_2797) :
    x_0[3] ? _value_3394 :
    x_1[3] ? (x_0[2] ? _value_3393 : _value_2833) :
    x_0[2] ? _value_3365 :
    _value_2822;
  wire _value_3409 =  // LookUpTable.swift:24
    x_1[5] ? _value_3388 :
    x_0[4] ? _value_3387 :
    x_1[4] ? _value_3386 :
    x_0[3] ? _value_3385 :
    x_1[3] ? _value_3384 :
    x_0[2] ? _value_3376 :
    _value_3383;
  wire _value_3410 = x_1[2] ? _value_3151 : _value_3162;  // LookUpTable.swift:24
  wire _value_3411 = x_1[2] ? _value_3106 : _value_3163;  // LookUpTable.swift:24
  wire _value_3412 = x_1[2] ? _value_2917 : _value_3156;  // LookUpTable.swift:24
  wire _value_3413 = x_1[2] ? _value_3173 : _value_3167;  // LookUpTable.swift:24
  wire _value_3414 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3182 : _value_3410) :
    x_0[2] ? _value_3411 :
    x_1[2] ? _value_3163 :
    _value_3173;
  wire _value_3415 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_3135 : _value_3165) :
    x_1[2] ? _value_3256 :
    _value_3233;
  wire _value_3416 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3160 : _value_3263) :
    x_0[2] ? _value_3247 :
    _value_3261;
  wire _value_3417 =  // LookUpTable.swift:24
    x_0[3] ? _value_3414 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3146 : _value_3154) : _value_3412) :
    x_0[2] ? _value_3413 :
    _value_3314;
  wire _value_3418 = x_1[2] ? _value_2909 : _value_3106;  // LookUpTable.swift:24
  wire _value_3419 = x_0[1] ? _value_188 : _value_2807;  // LookUpTable.swift:24
  wire _value_3420 =  // LookUpTable.swift:24
    x_0[2] ? _value_3418 :
    x_1[2] ? _value_2819 :
    _value_3179;
  wire _value_3421 =  // LookUpTable.swift:24
    x_1[3] ? _value_3420 :
    x_0[2] ? (x_1[2] ? _value_3161 : _value_3419) :
    _value_3323;
  wire _value_3422 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_3233 : _value_3210) :
    x_1[2] ? _value_3112 :
    _value_3257;
  wire _value_3423 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_3162 : _value_3154) :
    x_1[2] ? _value_3154 :
    _value_3156;
  wire _value_3424 =  // LookUpTable.swift:24
    x_1[3] ? _value_3422 :
    x_0[2] ? (x_1[2] ? _value_3177 : _value_3167) :
    _value_3270;
  wire _value_3425 =  // LookUpTable.swift:24
    x_0[3] ? _value_3421 :
    x_1[3] ? (x_0[2] ? _value_3412 : _value_3418) :
    x_0[2] ? _value_3324 :
    _value_3326;
  wire _value_3426 =  // LookUpTable.swift:24
    x_1[4] ? _value_3417 :
    x_0[3] ? _value_3416 :
    x_1[3] ? _value_3415 :
    x_0[2] ? (x_1[2] ? _value_3167 : _value_3163) :
    x_1[2] ? _value_3234 :
    _value_3264;
  wire _value_3427 = x_1[2] ? _value_3233 : _value_3289;  // LookUpTable.swift:24
  wire _value_3428 = x_1[2] ? _value_3243 : _value_3248;  // LookUpTable.swift:24
  wire _value_3429 =  // LookUpTable.swift:24
    x_1[3] ? _value_3252 :
    x_0[2] ? _value_3427 :
    _value_3428;
  wire _value_3430 = x_1[2] ? _value_3288 : _value_3349;  // LookUpTable.swift:24
  wire _value_3431 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3281 : _value_3328) : _value_3287) :
    x_0[2] ? _value_2292 :
    _value_3286;
  wire _value_3432 =  // LookUpTable.swift:24
    x_0[3] ? _value_3429 :
    x_1[3] ? _value_3267 :
    x_0[2] ? _value_3295 :
    _value_3274;
  wire _value_3433 = x_0[1] ? _value_490 : _value_218;  // LookUpTable.swift:24
  wire _value_3434 =  // LookUpTable.swift:24
    x_1[3] ? _value_3271 :
    x_0[2] ? _value_3300 :
    x_1[2] ? _value_3233 :
    _value_3433;
  wire _value_3435 = x_1[2] ? _value_3283 : _value_3286;  // LookUpTable.swift:24
  wire _value_3436 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2335 : _value_3233) : _value_3282) :
    x_0[2] ? _value_3288 :
    _value_2292;
  wire _value_3437 =  // LookUpTable.swift:24
    x_0[3] ? _value_3434 :
    x_1[3] ? _value_3319 :
    x_0[2] ? _value_3280 :
    _value_3242;
  wire _value_3438 =  // LookUpTable.swift:24
    x_1[4] ? _value_3432 :
    x_0[3] ? _value_3431 :
    x_1[3] ? (x_0[2] ? _value_3430 : _value_3292) :
    x_0[2] ? _value_3281 :
    x_1[2] ? _value_3237 :
    x_0[0];
  wire _value_3439 =  // LookUpTable.swift:24
    x_0[4] ? _value_3426 :
    x_1[4] ? _value_3425 :
    x_0[3] ? _value_3424 :
    x_1[3] ? _value_3423 :
    x_0[2] ? (x_1[2] ? _value_3131 : _value_3268) :
    x_1[2] ? _value_3239 :
    _value_3154;
  wire _value_3440 = x_1[2] ? _value_3118 : _value_3156;  // LookUpTable.swift:24
  wire _value_3441 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3146 : _value_3179) : _value_3440) :
    x_0[2] ? (x_1[2] ? _value_3165 : _value_3148) :
    _value_3182;
  wire _value_3442 = x_1[2] ? _value_3156 : _value_3159;  // LookUpTable.swift:24
  wire _value_3443 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3442 : _value_3411) :
    x_0[2] ? _value_3228 :
    x_1[2] ? _value_3264 :
    _value_3159;
  wire _value_3444 =  // LookUpTable.swift:24
    x_0[3] ? _value_3441 :
    x_1[3] ? (x_0[2] ? _value_3383 : _value_3399) :
    x_0[2] ? _value_3410 :
    x_1[2] ? _value_3214 :
    _value_3154;
  wire _value_3445 = x_1[2] ? _value_3111 : _value_3131;  // LookUpTable.swift:24
  wire _value_3446 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3445 : _value_3115) :
    x_0[2] ? (x_1[2] ? _value_3167 : _value_3131) :
    x_1[2] ? _value_3135 :
    _value_3162;
  wire _value_3447 =  // LookUpTable.swift:24
    x_0[2] ? _value_3314 :
    x_1[2] ? _value_3143 :
    _value_3146;
  wire _value_3448 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_3137 : _value_3118) :
    x_1[2] ? _value_3142 :
    _value_3210;
  wire _value_3449 =  // LookUpTable.swift:24
    x_1[3] ? _value_3447 :
    x_0[2] ? _value_3254 :
    x_1[2] ? (x_0[1] ? _value_198 : _value_2815) :
    _value_3131;
  wire _value_3450 =  // LookUpTable.swift:24
    x_0[3] ? _value_3446 :
    x_1[3] ? (x_0[2] ? _value_3218 : _value_3125) :
    x_0[2] ? (x_1[2] ? _value_3137 : _value_3154) :
    _value_3445;
  wire _value_3451 =  // LookUpTable.swift:24
    x_1[4] ? _value_3444 :
    x_0[3] ? _value_3443 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3163 : _value_3165) : _value_3413) :
    x_0[2] ? _value_3232 :
    x_1[2] ? _value_3234 :
    _value_3256;
  wire _value_3452 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3299 : _value_3301) :
    x_0[2] ? _value_3435 :
    _value_3430;
  wire _value_3453 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_3240 : _value_3247) : _value_3271) :
    x_1[3] ? (x_0[2] ? _value_3249 : _value_3263) :
    _value_3319;
  wire _value_3454 =  // LookUpTable.swift:24
    x_0[2] ? _value_3265 :
    x_1[2] ? _value_3268 :
    _value_3233;
  wire _value_3455 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_3154 : _value_3210) :
    x_1[2] ? _value_3156 :
    _value_3162;
  wire _value_3456 = x_1[2] ? _value_3433 : _value_3281;  // LookUpTable.swift:24
  wire _value_3457 =  // LookUpTable.swift:24
    x_0[2] ? _value_3456 :
    x_1[2] ? _value_3277 :
    _value_3283;
  wire _value_3458 = x_1[2] ? _value_3233 : _value_3288;  // LookUpTable.swift:24
  wire _value_3459 =  // LookUpTable.swift:24
    x_1[3] ? _value_3457 :
    x_0[2] ? _value_3337 :
    _value_3286;
  wire _value_3460 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_3454 : _value_3245) :
    x_1[3] ? _value_3455 :
    _value_3252;
  wire _value_3461 =  // LookUpTable.swift:24
    x_1[4] ? _value_3453 :
    x_0[3] ? _value_3452 :
    x_1[3] ? (x_0[2] ? _value_3302 : _value_3339) :
    x_0[2] ? _value_3277 :
    _value_2335;
  wire _value_3462 =  // LookUpTable.swift:24
    x_0[4] ? _value_3451 :
    x_1[4] ? _value_3450 :
    x_0[3] ? _value_3449 :
    x_1[3] ? _value_3448 :
    x_0[2] ? _value_3259 :
    x_1[2] ? _value_3162 :
    x_0[1] ? _value_490 :
    _value_2876;
  wire _value_3463 =  // LookUpTable.swift:24
    x_1[5] ? _value_3439 :
    x_0[4] ? _value_3438 :
    x_1[4] ? _value_3437 :
    x_0[3] ? _value_3436 :
    x_1[3] ? (x_0[2] ? _value_3435 : _value_3298) :
    x_0[2] ? _value_2335 :
    _value_3281;
  wire _value_3464 =  // LookUpTable.swift:24
    x_0[5] ? _value_3409 :
    x_1[5] ? _value_3408 :
    x_0[4] ? _value_3407 :
    x_1[4] ? _value_3406 :
    x_0[3] ? _value_3405 :
    x_1[3] ? _value_3404 :
    x_0[2] ? _value_3102 :
    x_1[2] ? _value_2828 :
    _value_2806;
  wire _value_3465 =  // LookUpTable.swift:24
    x_1[6] ? _value_3356 :
    x_0[5] ? _value_3355 :
    x_1[5] ? _value_3354 :
    x_0[4] ? _value_3353 :
    x_1[4] ? _value_3352 :
    x_0[3] ? _value_3351 :
    x_1[3] ? _value_3350 :
    x_0[2] ? _value_3277 :
    _value_3301;
  wire _value_3466 =  // LookUpTable.swift:24
    x_0[6] ? _value_3097 :
    x_1[6] ? _value_3096 :
    x_0[5] ? _value_3095 :
    x_1[5] ? _value_3094 :
    x_0[4] ? _value_3093 :
    x_1[4] ? _value_3092 :
    _value_2797;
  wire _value_3467 = x_0[1] ? _value_2795 : _value_2844;  // LookUpTable.swift:24
  wire _value_3468 = x_1[2] ? _value_3036 : _value_3022;  // LookUpTable.swift:24
  wire _value_3469 = x_1[2] ? _value_2978 : _value_3024;  // LookUpTable.swift:24
  wire _value_3470 =  // LookUpTable.swift:24
    x_1[2] ? _value_2864 :
    x_0[1] ? _value_2796 :
    _value_2842;
  wire _value_3471 = x_0[1] ? _value_2620 : _value_2980;  // LookUpTable.swift:24
  wire _value_3472 = x_1[2] ? _value_3044 : _value_3471;  // LookUpTable.swift:24
  wire _value_3473 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3467 : _value_2864) : _value_3468) :
    x_0[2] ? _value_3042 :
    x_1[2] ? (x_0[1] ? _value_2615 : _value_2862) :
    _value_3044;
  wire _value_3474 = x_1[2] ? _value_3058 : _value_2864;  // LookUpTable.swift:24
  wire _value_3475 = x_1[2] ? _value_2843 : _value_3022;  // LookUpTable.swift:24
  wire _value_3476 = x_1[2] ? _value_3000 : _value_3036;  // LookUpTable.swift:24
  wire _value_3477 = x_1[2] ? _value_3022 : _value_2864;  // LookUpTable.swift:24
  wire _value_3478 = x_0[1] ? _value_3040 : _value_2615;  // LookUpTable.swift:24
  wire _value_3479 = x_0[1] ? _value_2862 : _value_2842;  // LookUpTable.swift:24
  wire _value_3480 = x_1[2] ? _value_3479 : _value_2978;  // LookUpTable.swift:24
  wire _value_3481 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3474 : _value_3475) :
    x_0[2] ? _value_3042 :
    _value_3045;
  wire _value_3482 =  // LookUpTable.swift:24
    x_0[3] ? _value_3473 :
    x_1[3] ? (x_0[2] ? _value_3470 : _value_3469) :
    x_0[2] ? _value_3469 :
    _value_3472;
  wire _value_3483 = x_0[1] ? _value_2847 : _value_2620;  // LookUpTable.swift:24
  wire _value_3484 = x_0[1] ? _value_2842 : _value_2980;  // LookUpTable.swift:24
  wire _value_3485 = x_1[2] ? _value_3483 : _value_3484;  // LookUpTable.swift:24
  wire _value_3486 = x_0[2] ? _value_3485 : _value_3477;  // LookUpTable.swift:24
  wire _value_3487 = x_0[1] ? _value_2980 : _value_2844;  // LookUpTable.swift:24
  wire _value_3488 = x_1[2] ? _value_3487 : _value_2864;  // LookUpTable.swift:24
  wire _value_3489 = x_1[1] ? _value_209 : 1'b0;  // LookUpTable.swift:24
  wire _value_3490 = x_0[1] ? _value_2854 : _value_3489;  // LookUpTable.swift:24
  wire _value_3491 = x_0[1] ? _value_3040 : _value_2974;  // LookUpTable.swift:24
  wire _value_3492 = x_1[1] ? 1'b1 : _value_209;  // LookUpTable.swift:24
  wire _value_3493 = x_0[1] ? _value_3492 : _value_2844;  // LookUpTable.swift:24
  wire _value_3494 = x_1[1] ? x_1[0] : 1'b1;  // LookUpTable.swift:24
  wire _value_3495 = x_0[1] ? _value_3494 : _value_2854;  // LookUpTable.swift:24
  wire _value_3496 = x_1[2] ? _value_3493 : _value_3495;  // LookUpTable.swift:24
  wire _value_3497 = x_0[2] ? _value_3480 : _value_3496;  // LookUpTable.swift:24
  wire _value_3498 = x_1[2] ? _value_3024 : _value_3483;  // LookUpTable.swift:24
  wire _value_3499 = x_0[2] ? _value_3498 : _value_3468;  // LookUpTable.swift:24
  wire _value_3500 =  // LookUpTable.swift:24
    x_1[3] ? _value_3486 :
    x_0[2] ? _value_3488 :
    x_1[2] ? _value_3490 :
    _value_3491;
  wire _value_3501 = x_0[1] ? _value_2854 : _value_3040;  // LookUpTable.swift:24
  wire _value_3502 = x_1[2] ? _value_3024 : _value_3044;  // LookUpTable.swift:24
  wire _value_3503 = x_0[1] ? _value_2974 : _value_2844;  // LookUpTable.swift:24
  wire _value_3504 = x_1[2] ? _value_3484 : _value_3503;  // LookUpTable.swift:24
  wire _value_3505 = x_1[2] ? _value_2864 : _value_3490;  // LookUpTable.swift:24
  wire _value_3506 = x_1[2] ? _value_2864 : _value_3036;  // LookUpTable.swift:24
  wire _value_3507 = x_0[1] ? _value_2836 : _value_2974;  // LookUpTable.swift:24
  wire _value_3508 = x_0[1] ? _value_2615 : _value_2847;  // LookUpTable.swift:24
  wire _value_3509 = x_1[2] ? _value_3507 : _value_3508;  // LookUpTable.swift:24
  wire _value_3510 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3501 : _value_3491) : _value_3502) :
    x_0[2] ? _value_3502 :
    x_1[2] ? _value_2978 :
    _value_3487;
  wire _value_3511 =  // LookUpTable.swift:24
    x_0[3] ? _value_3500 :
    x_1[3] ? _value_3497 :
    _value_3499;
  wire _value_3512 =  // LookUpTable.swift:24
    x_1[4] ? _value_3482 :
    x_0[3] ? _value_3481 :
    x_1[3] ? (x_0[2] ? _value_3476 : _value_3477) :
    x_0[2] ? (x_1[2] ? _value_3478 : _value_3024) :
    _value_3480;
  wire _value_3513 = x_1[2] ? _value_3007 : _value_2864;  // LookUpTable.swift:24
  wire _value_3514 = x_1[2] ? _value_3044 : _value_2855;  // LookUpTable.swift:24
  wire _value_3515 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3513 : _value_3051) :
    x_0[2] ? _value_3514 :
    x_1[2] ? _value_2975 :
    _value_3035;
  wire _value_3516 = x_1[2] ? _value_3036 : _value_2985;  // LookUpTable.swift:24
  wire _value_3517 = x_1[2] ? _value_3000 : _value_2857;  // LookUpTable.swift:24
  wire _value_3518 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3021 : _value_3516) :
    x_0[2] ? _value_3020 :
    _value_3474;
  wire _value_3519 =  // LookUpTable.swift:24
    x_0[3] ? _value_3515 :
    x_1[3] ? (x_0[2] ? _value_3037 : _value_3513) :
    x_0[2] ? _value_3052 :
    _value_3042;
  wire _value_3520 = x_1[2] ? _value_2864 : _value_3501;  // LookUpTable.swift:24
  wire _value_3521 = x_0[1] ? _value_2615 : _value_2796;  // LookUpTable.swift:24
  wire _value_3522 = x_0[1] ? _value_2836 : _value_2615;  // LookUpTable.swift:24
  wire _value_3523 = x_1[2] ? _value_3044 : _value_2978;  // LookUpTable.swift:24
  wire _value_3524 = x_1[2] ? _value_3044 : _value_2843;  // LookUpTable.swift:24
  wire _value_3525 = x_0[1] ? _value_2974 : _value_2987;  // LookUpTable.swift:24
  wire _value_3526 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3468 : _value_3520) :
    x_0[2] ? (x_1[2] ? _value_3521 : _value_3044) :
    _value_3469;
  wire _value_3527 = x_1[2] ? _value_2975 : _value_3044;  // LookUpTable.swift:24
  wire _value_3528 =  // LookUpTable.swift:24
    x_0[2] ? _value_3051 :
    x_1[2] ? _value_3025 :
    _value_3036;
  wire _value_3529 =  // LookUpTable.swift:24
    x_0[2] ? _value_3488 :
    x_1[2] ? _value_3036 :
    _value_3522;
  wire _value_3530 =  // LookUpTable.swift:24
    x_1[3] ? _value_3528 :
    x_0[2] ? _value_3527 :
    _value_3052;
  wire _value_3531 =  // LookUpTable.swift:24
    x_0[3] ? _value_3526 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3522 : _value_3508) : _value_3523) :
    x_0[2] ? _value_3524 :
    x_1[2] ? _value_3525 :
    _value_2864;
  wire _value_3532 =  // LookUpTable.swift:24
    x_1[4] ? _value_3519 :
    x_0[3] ? _value_3518 :
    x_1[3] ? (x_0[2] ? _value_3517 : _value_3513) :
    x_0[2] ? _value_2995 :
    x_1[2] ? _value_2866 :
    _value_3012;
  wire _value_3533 =  // LookUpTable.swift:24
    x_0[4] ? _value_3512 :
    x_1[4] ? _value_3511 :
    x_0[3] ? _value_3510 :
    x_1[3] ? (x_0[2] ? _value_3504 : _value_3505) :
    x_0[2] ? _value_3506 :
    _value_3509;
  wire _value_3534 = x_1[1] ? 1'b0 : x_1[0];  // LookUpTable.swift:24
  wire _value_3535 = x_0[1] ? _value_3534 : _value_2842;  // LookUpTable.swift:24
  wire _value_3536 = x_0[1] ? _value_3489 : _value_2974;  // LookUpTable.swift:24
  wire _value_3537 = x_1[2] ? _value_3535 : _value_3536;  // LookUpTable.swift:24
  wire _value_3538 = x_1[2] ? _value_3508 : _value_3479;  // LookUpTable.swift:24
  wire _value_3539 = x_0[1] ? _value_2620 : _value_2836;  // LookUpTable.swift:24
  wire _value_3540 = x_1[2] ? _value_3539 : _value_3493;  // LookUpTable.swift:24
  wire _value_3541 = x_0[1] ? _value_2844 : _value_3534;  // LookUpTable.swift:24
  wire _value_3542 = x_1[2] ? _value_3507 : _value_3541;  // LookUpTable.swift:24
  wire _value_3543 = x_1[2] ? _value_3490 : _value_3522;  // LookUpTable.swift:24
  wire _value_3544 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3537 : _value_3496) :
    x_0[2] ? _value_3538 :
    _value_3540;
  wire _value_3545 = x_1[2] ? _value_3541 : _value_3490;  // LookUpTable.swift:24
  wire _value_3546 = x_0[2] ? _value_3469 : _value_3545;  // LookUpTable.swift:24
  wire _value_3547 = x_1[2] ? _value_3522 : _value_3541;  // LookUpTable.swift:24
  wire _value_3548 =  // LookUpTable.swift:24
    x_0[3] ? _value_3544 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3483 : _value_2978) : _value_3542) :
    x_0[2] ? _value_3502 :
    _value_3543;
  wire _value_3549 = x_1[2] ? _value_3495 : _value_3539;  // LookUpTable.swift:24
  wire _value_3550 = x_0[1] ? _value_2842 : _value_2836;  // LookUpTable.swift:24
  wire _value_3551 = x_0[1] ? _value_2974 : _value_3494;  // LookUpTable.swift:24
  wire _value_3552 = x_1[2] ? _value_3550 : _value_3551;  // LookUpTable.swift:24
  wire _value_3553 = x_0[1] ? _value_2847 : _value_2854;  // LookUpTable.swift:24
  wire _value_3554 = x_1[2] ? _value_3503 : _value_3553;  // LookUpTable.swift:24
  wire _value_3555 = x_0[1] ? _value_3489 : _value_3492;  // LookUpTable.swift:24
  wire _value_3556 = x_1[2] ? _value_3483 : _value_3555;  // LookUpTable.swift:24
  wire _value_3557 = x_0[1] ? _value_2615 : _value_3494;  // LookUpTable.swift:24
  wire _value_3558 = x_0[1] ? _value_3534 : _value_2620;  // LookUpTable.swift:24
  wire _value_3559 = x_1[2] ? _value_3557 : _value_3558;  // LookUpTable.swift:24
  wire _value_3560 = x_1[1] ? _value_209 : _value_210;  // LookUpTable.swift:24
  wire _value_3561 = x_0[1] ? _value_3560 : _value_2974;  // LookUpTable.swift:24
  wire _value_3562 = x_0[1] ? _value_2844 : _value_2847;  // LookUpTable.swift:24
  wire _value_3563 = x_1[2] ? _value_3561 : _value_3562;  // LookUpTable.swift:24
  wire _value_3564 = x_0[1] ? _value_2854 : _value_2842;  // LookUpTable.swift:24
  wire _value_3565 = x_1[2] ? _value_3562 : _value_3564;  // LookUpTable.swift:24
  wire _value_3566 =  // LookUpTable.swift:24
    x_0[2] ? _value_3559 :
    x_1[2] ? _value_3558 :
    _value_3561;
  wire _value_3567 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3549 : _value_3552) :
    x_0[2] ? _value_3554 :
    _value_3556;
  wire _value_3568 = x_1[2] ? _value_3550 : _value_3503;  // LookUpTable.swift:24
  wire _value_3569 = x_1[1] ? x_1[0] : _value_11;  // LookUpTable.swift:24
  wire _value_3570 = x_0[1] ? _value_2615 : _value_3569;  // LookUpTable.swift:24
  wire _value_3571 = x_1[2] ? _value_3570 : _value_3535;  // LookUpTable.swift:24
  wire _value_3572 = x_0[1] ? _value_2842 : _value_3492;  // LookUpTable.swift:24
  wire _value_3573 = x_1[2] ? _value_3564 : _value_3507;  // LookUpTable.swift:24
  wire _value_3574 = x_1[1] ? _value_211 : _value_209;  // LookUpTable.swift:24
  wire _value_3575 = x_0[1] ? _value_3574 : _value_2615;  // LookUpTable.swift:24
  wire _value_3576 = x_0[1] ? _value_3494 : _value_3534;  // LookUpTable.swift:24
  wire _value_3577 = x_1[2] ? _value_3539 : _value_3503;  // LookUpTable.swift:24
  wire _value_3578 =  // LookUpTable.swift:24
    x_0[2] ? _value_3573 :
    x_1[2] ? _value_3575 :
    _value_3576;
  wire _value_3579 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3568 : _value_3571) :
    x_0[2] ? (x_1[2] ? _value_3553 : _value_3572) :
    _value_3563;
  wire _value_3580 =  // LookUpTable.swift:24
    x_0[3] ? _value_3567 :
    x_1[3] ? _value_3566 :
    x_0[2] ? _value_3563 :
    _value_3565;
  wire _value_3581 =  // LookUpTable.swift:24
    x_1[4] ? _value_3548 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_3469 : _value_3506) : _value_3486) :
    x_1[3] ? _value_3546 :
    x_0[2] ? _value_3523 :
    _value_3547;
  wire _value_3582 = x_1[2] ? _value_3490 : _value_3507;  // LookUpTable.swift:24
  // LookUpTable.swift:24
  wire _value_3583 = x_0[2] ? (x_1[2] ? _value_3503 : _value_2864) : _value_3582;
  wire _value_3584 = x_0[2] ? _value_3468 : _value_3538;  // LookUpTable.swift:24
  wire _value_3585 = x_1[2] ? _value_3551 : _value_3483;  // LookUpTable.swift:24
  wire _value_3586 = x_0[1] ? _value_2844 : _value_2862;  // LookUpTable.swift:24
  wire _value_3587 = x_1[2] ? _value_2978 : _value_3525;  // LookUpTable.swift:24
  wire _value_3588 = x_1[2] ? _value_3495 : _value_3036;  // LookUpTable.swift:24
  wire _value_3589 = x_0[2] ? _value_3588 : _value_3509;  // LookUpTable.swift:24
  wire _value_3590 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3586 : _value_3479) : _value_3587) :
    x_0[2] ? _value_3587 :
    x_1[2] ? (x_0[1] ? _value_2987 : _value_2854) :
    _value_3036;
  wire _value_3591 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_3583 : _value_3584) :
    x_1[3] ? (x_0[2] ? _value_3585 : _value_3543) :
    x_0[2] ? _value_3504 :
    _value_3545;
  wire _value_3592 = x_1[2] ? _value_3572 : _value_3551;  // LookUpTable.swift:24
  wire _value_3593 = x_0[1] ? _value_3492 : _value_2615;  // LookUpTable.swift:24
  wire _value_3594 = x_1[2] ? _value_3593 : _value_3495;  // LookUpTable.swift:24
  wire _value_3595 = x_1[2] ? _value_3553 : _value_3550;  // LookUpTable.swift:24
  wire _value_3596 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3585 : _value_3573) :
    x_0[2] ? _value_3592 :
    _value_3565;
  wire _value_3597 = x_1[2] ? _value_3507 : _value_3562;  // LookUpTable.swift:24
  wire _value_3598 = x_1[2] ? _value_3503 : _value_3495;  // LookUpTable.swift:24
  wire _value_3599 =  // LookUpTable.swift:24
    x_0[2] ? _value_3549 :
    x_1[2] ? _value_3572 :
    _value_3570;
  wire _value_3600 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3595 : _value_3597) :
    x_0[2] ? _value_3598 :
    _value_3573;
  wire _value_3601 =  // LookUpTable.swift:24
    x_0[3] ? _value_3596 :
    x_1[3] ? (x_0[2] ? _value_3594 : _value_3595) :
    x_0[2] ? _value_3540 :
    _value_3585;
  wire _value_3602 =  // LookUpTable.swift:24
    x_1[4] ? _value_3591 :
    x_0[3] ? _value_3590 :
    x_1[3] ? _value_3589 :
    x_0[2] ? _value_3477 :
    _value_3480;
  wire _value_3603 =  // LookUpTable.swift:24
    x_0[4] ? _value_3581 :
    x_1[4] ? _value_3580 :
    x_0[3] ? _value_3579 :
    x_1[3] ? _value_3578 :
    x_0[2] ? _value_3545 :
    _value_3577;
  wire _value_3604 =  // LookUpTable.swift:24
    x_1[5] ? _value_3533 :
    x_0[4] ? _value_3532 :
    x_1[4] ? _value_3531 :
    x_0[3] ? _value_3530 :
    x_1[3] ? _value_3529 :
    x_0[2] ? (x_1[2] ? _value_3063 : _value_2978) :
    _value_3502;
  wire _value_3605 =  // LookUpTable.swift:24
    x_0[2] ? _value_2860 :
    x_1[2] ? _value_3044 :
    _value_2981;
  wire _value_3606 = x_1[2] ? _value_3022 : _value_2997;  // LookUpTable.swift:24
  wire _value_3607 = x_1[2] ? _value_3012 : _value_2845;  // LookUpTable.swift:24
  wire _value_3608 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3057 : _value_2973) :
    x_0[2] ? _value_2993 :
    _value_2989;
  wire _value_3609 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_3605 : _value_2996) :
    x_1[3] ? (x_0[2] ? _value_2977 : _value_3606) :
    x_0[2] ? _value_3030 :
    x_1[2] ? _value_3025 :
    _value_3041;
  wire _value_3610 = x_1[2] ? _value_2978 : _value_3007;  // LookUpTable.swift:24
  wire _value_3611 = x_1[2] ? _value_2863 : _value_2978;  // LookUpTable.swift:24
  wire _value_3612 =  // LookUpTable.swift:24
    x_0[2] ? _value_3513 :
    x_1[2] ? _value_3471 :
    _value_3022;
  wire _value_3613 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3036 : _value_2845) : _value_3517) :
    x_0[2] ? _value_3038 :
    _value_3610;
  wire _value_3614 =  // LookUpTable.swift:24
    x_0[2] ? _value_3001 :
    x_1[2] ? _value_2864 :
    _value_3044;
  wire _value_3615 = x_1[2] ? _value_3022 : _value_2975;  // LookUpTable.swift:24
  wire _value_3616 = x_0[1] ? _value_3040 : _value_2844;  // LookUpTable.swift:24
  wire _value_3617 = x_1[2] ? _value_3024 : _value_3000;  // LookUpTable.swift:24
  wire _value_3618 =  // LookUpTable.swift:24
    x_0[2] ? _value_3615 :
    x_1[2] ? _value_3048 :
    _value_3616;
  wire _value_3619 =  // LookUpTable.swift:24
    x_1[3] ? _value_3614 :
    x_0[2] ? _value_3021 :
    x_1[2] ? _value_3048 :
    _value_2985;
  wire _value_3620 =  // LookUpTable.swift:24
    x_0[3] ? _value_3613 :
    x_1[3] ? _value_3612 :
    x_0[2] ? _value_3611 :
    _value_3527;
  wire _value_3621 =  // LookUpTable.swift:24
    x_1[4] ? _value_3609 :
    x_0[3] ? _value_3608 :
    x_1[3] ? (x_0[2] ? _value_3066 : _value_3607) :
    x_0[2] ? _value_2865 :
    _value_3029;
  wire _value_3622 =  // LookUpTable.swift:24
    x_0[2] ? _value_2858 :
    x_1[2] ? _value_2976 :
    _value_3041;
  wire _value_3623 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_2861 : _value_2840) :
    x_1[3] ? _value_3622 :
    _value_3006;
  wire _value_3624 =  // LookUpTable.swift:24
    x_0[2] ? _value_2995 :
    x_1[2] ? _value_3041 :
    _value_2843;
  wire _value_3625 =  // LookUpTable.swift:24
    x_1[3] ? _value_3006 :
    x_0[2] ? _value_3066 :
    _value_2859;
  wire _value_3626 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_3032 : _value_3014) :
    x_1[3] ? _value_3624 :
    x_0[2] ? _value_2973 :
    x_1[2] ? _value_3616 :
    _value_2848;
  wire _value_3627 =  // LookUpTable.swift:24
    x_1[4] ? _value_3623 :
    x_0[3] ? _value_2797 :
    _value_2841;
  wire _value_3628 =  // LookUpTable.swift:24
    x_0[4] ? _value_3621 :
    x_1[4] ? _value_3620 :
    x_0[3] ? _value_3619 :
    x_1[3] ? _value_3618 :
    x_0[2] ? _value_3023 :
    _value_3617;
  wire _value_3629 = x_1[2] ? _value_3022 : _value_3028;  // LookUpTable.swift:24
  wire _value_3630 = x_1[2] ? _value_3564 : _value_2978;  // LookUpTable.swift:24
  wire _value_3631 =  // LookUpTable.swift:24
    x_1[2] ? _value_3024 :
    x_0[1] ? _value_2987 :
    _value_2620;
  wire _value_3632 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3506 : _value_3629) :
    x_0[2] ? (x_1[2] ? _value_2985 : _value_3024) :
    _value_3523;
  wire _value_3633 = x_1[2] ? _value_2978 : _value_3058;  // LookUpTable.swift:24
  wire _value_3634 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3476 : _value_3488) :
    x_0[2] ? _value_3633 :
    _value_3611;
  wire _value_3635 =  // LookUpTable.swift:24
    x_0[3] ? _value_3632 :
    x_1[3] ? (x_0[2] ? _value_3630 : _value_3498) :
    x_0[2] ? _value_3631 :
    x_1[2] ? _value_3539 :
    _value_3022;
  wire _value_3636 = x_1[2] ? _value_3508 : _value_3535;  // LookUpTable.swift:24
  wire _value_3637 = x_1[2] ? _value_3536 : _value_3508;  // LookUpTable.swift:24
  wire _value_3638 =  // LookUpTable.swift:24
    x_1[3] ? _value_3584 :
    x_0[2] ? _value_3505 :
    _value_3469;
  wire _value_3639 = x_1[2] ? _value_3491 : _value_3024;  // LookUpTable.swift:24
  wire _value_3640 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3639 : _value_3485) :
    x_0[2] ? _value_3472 :
    _value_3488;
  wire _value_3641 =  // LookUpTable.swift:24
    x_0[3] ? _value_3638 :
    x_1[3] ? (x_0[2] ? _value_3540 : _value_3636) :
    x_0[2] ? _value_3588 :
    _value_3637;
  wire _value_3642 =  // LookUpTable.swift:24
    x_1[4] ? _value_3635 :
    x_0[3] ? _value_3634 :
    x_1[3] ? (x_0[2] ? _value_3468 : _value_3064) :
    x_0[2] ? _value_3502 :
    _value_3469;
  wire _value_3643 =  // LookUpTable.swift:24
    x_0[2] ? _value_3020 :
    x_1[2] ? _value_3022 :
    _value_3521;
  wire _value_3644 = x_1[2] ? _value_3024 : _value_2976;  // LookUpTable.swift:24
  wire _value_3645 = x_1[2] ? _value_2978 : _value_2848;  // LookUpTable.swift:24
  wire _value_3646 =  // LookUpTable.swift:24
    x_1[3] ? _value_3643 :
    x_0[2] ? _value_2860 :
    x_1[2] ? _value_3044 :
    _value_3036;
  wire _value_3647 =  // LookUpTable.swift:24
    x_0[2] ? _value_3029 :
    x_1[2] ? _value_2985 :
    _value_3007;
  wire _value_3648 =  // LookUpTable.swift:24
    x_0[2] ? _value_3030 :
    x_1[2] ? _value_2864 :
    _value_2863;
  wire _value_3649 =  // LookUpTable.swift:24
    x_1[3] ? _value_3647 :
    x_0[2] ? _value_3023 :
    _value_2977;
  wire _value_3650 =  // LookUpTable.swift:24
    x_0[3] ? _value_3646 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3048 : _value_3022) : _value_3506) :
    x_0[2] ? _value_3644 :
    _value_3645;
  wire _value_3651 =  // LookUpTable.swift:24
    x_0[2] ? _value_3477 :
    x_1[2] ? _value_3036 :
    _value_3491;
  wire _value_3652 = x_1[2] ? _value_3508 : _value_3044;  // LookUpTable.swift:24
  wire _value_3653 = x_1[2] ? _value_2978 : _value_3467;  // LookUpTable.swift:24
  wire _value_3654 =  // LookUpTable.swift:24
    x_1[3] ? _value_3651 :
    x_0[2] ? _value_3523 :
    _value_3502;
  wire _value_3655 =  // LookUpTable.swift:24
    x_0[2] ? _value_3520 :
    x_1[2] ? _value_3022 :
    _value_3508;
  wire _value_3656 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3629 : _value_3468) :
    x_0[2] ? _value_3514 :
    _value_3644;
  wire _value_3657 =  // LookUpTable.swift:24
    x_0[3] ? _value_3654 :
    x_1[3] ? (x_0[2] ? _value_3652 : _value_3504) :
    x_0[2] ? _value_3653 :
    _value_3506;
  wire _value_3658 =  // LookUpTable.swift:24
    x_1[4] ? _value_3650 :
    x_0[3] ? _value_3649 :
    x_1[3] ? _value_3648 :
    x_0[2] ? _value_2994 :
    _value_3475;
  wire _value_3659 =  // LookUpTable.swift:24
    x_0[4] ? _value_3642 :
    x_1[4] ? _value_3641 :
    x_0[3] ? _value_3640 :
    x_1[3] ? (x_0[2] ? _value_3477 : _value_3523) :
    x_0[2] ? _value_3582 :
    _value_3498;
  wire _value_3660 =  // LookUpTable.swift:24
    x_1[5] ? _value_3628 :
    x_0[4] ? _value_3627 :
    x_1[4] ? _value_3626 :
    x_0[3] ? _value_3625 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2866 : _value_2981) : _value_2865) :
    x_0[2] ? _value_2860 :
    _value_2993;
  wire _value_3661 =  // LookUpTable.swift:24
    x_0[5] ? _value_3604 :
    x_1[5] ? _value_3603 :
    x_0[4] ? _value_3602 :
    x_1[4] ? _value_3601 :
    x_0[3] ? _value_3600 :
    x_1[3] ? _value_3599 :
    x_0[2] ? _value_3598 :
    _value_3537;
  wire _value_3662 = x_1[2] ? _value_3557 : _value_3564;  // LookUpTable.swift:24
  wire _value_3663 = x_0[1] ? _value_3560 : _value_3492;  // LookUpTable.swift:24
  wire _value_3664 = x_1[2] ? _value_3558 : _value_3663;  // LookUpTable.swift:24
  wire _value_3665 = x_0[1] ? _value_2620 : _value_3489;  // LookUpTable.swift:24
  wire _value_3666 = x_1[2] ? _value_3562 : _value_3665;  // LookUpTable.swift:24
  wire _value_3667 = x_0[1] ? _value_3574 : _value_2974;  // LookUpTable.swift:24
  wire _value_3668 =  // LookUpTable.swift:24
    x_0[2] ? _value_3664 :
    x_1[2] ? (x_0[1] ? _value_3489 : _value_2836) :
    _value_3557;
  wire _value_3669 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3555 : _value_3562) : _value_3662) :
    x_0[2] ? (x_1[2] ? _value_3564 : _value_3575) :
    x_1[2] ? _value_3507 :
    _value_3576;
  wire _value_3670 = x_0[1] ? _value_2842 : _value_3560;  // LookUpTable.swift:24
  wire _value_3671 = x_1[2] ? _value_3576 : _value_3670;  // LookUpTable.swift:24
  wire _value_3672 = x_1[2] ? _value_3665 : _value_3503;  // LookUpTable.swift:24
  wire _value_3673 =  // LookUpTable.swift:24
    x_1[2] ? _value_3593 :
    x_0[1] ? _value_3569 :
    _value_2854;
  wire _value_3674 = x_1[1] ? _value_12 : x_1[0];  // LookUpTable.swift:24
  wire _value_3675 = x_0[1] ? _value_3494 : _value_3674;  // LookUpTable.swift:24
  wire _value_3676 = x_0[1] ? _value_3674 : _value_2854;  // LookUpTable.swift:24
  wire _value_3677 = x_1[2] ? _value_3503 : _value_3676;  // LookUpTable.swift:24
  wire _value_3678 =  // LookUpTable.swift:24
    x_0[2] ? _value_3673 :
    x_1[2] ? _value_3675 :
    _value_3665;
  wire _value_3679 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3671 : _value_3672) :
    x_0[2] ? _value_3554 :
    x_1[2] ? _value_3553 :
    _value_3555;
  wire _value_3680 =  // LookUpTable.swift:24
    x_0[3] ? _value_3669 :
    x_1[3] ? _value_3668 :
    x_0[2] ? _value_3666 :
    x_1[2] ? _value_3558 :
    _value_3667;
  wire _value_3681 = x_0[1] ? _value_3494 : _value_3569;  // LookUpTable.swift:24
  wire _value_3682 = x_1[2] ? _value_3681 : _value_3665;  // LookUpTable.swift:24
  wire _value_3683 = x_0[1] ? _value_3489 : _value_3574;  // LookUpTable.swift:24
  wire _value_3684 = x_0[1] ? _value_2844 : _value_3494;  // LookUpTable.swift:24
  wire _value_3685 = x_0[1] ? _value_2974 : _value_2615;  // LookUpTable.swift:24
  wire _value_3686 = x_0[1] ? _value_3534 : _value_2854;  // LookUpTable.swift:24
  wire _value_3687 = x_1[2] ? _value_3685 : _value_3686;  // LookUpTable.swift:24
  wire _value_3688 = x_1[2] ? _value_3686 : _value_3663;  // LookUpTable.swift:24
  wire _value_3689 = x_1[2] ? _value_3665 : _value_3685;  // LookUpTable.swift:24
  wire _value_3690 = x_0[2] ? _value_3688 : _value_3689;  // LookUpTable.swift:24
  wire _value_3691 = x_0[2] ? _value_3682 : _value_3688;  // LookUpTable.swift:24
  wire _value_3692 = x_1[3] ? _value_3690 : _value_3691;  // LookUpTable.swift:24
  wire _value_3693 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3593 : _value_3676) : _value_3682) :
    x_0[2] ? (x_1[2] ? _value_3683 : _value_3684) :
    _value_3687;
  wire _value_3694 = x_1[2] ? _value_3564 : _value_3593;  // LookUpTable.swift:24
  wire _value_3695 = x_0[1] ? _value_2844 : _value_3569;  // LookUpTable.swift:24
  wire _value_3696 = x_1[2] ? _value_3663 : _value_3695;  // LookUpTable.swift:24
  wire _value_3697 = x_0[1] ? _value_3569 : _value_3534;  // LookUpTable.swift:24
  wire _value_3698 = x_0[1] ? _value_2620 : _value_2842;  // LookUpTable.swift:24
  wire _value_3699 = x_1[2] ? _value_3698 : _value_3593;  // LookUpTable.swift:24
  wire _value_3700 = x_0[2] ? _value_3687 : _value_3682;  // LookUpTable.swift:24
  wire _value_3701 = x_1[2] ? _value_3663 : _value_3681;  // LookUpTable.swift:24
  wire _value_3702 = x_0[2] ? _value_3701 : _value_3687;  // LookUpTable.swift:24
  wire _value_3703 = x_1[3] ? _value_3700 : _value_3702;  // LookUpTable.swift:24
  wire _value_3704 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3694 : _value_3696) :
    x_0[2] ? (x_1[2] ? _value_3697 : _value_3670) :
    _value_3699;
  wire _value_3705 =  // LookUpTable.swift:24
    x_1[4] ? _value_3680 :
    x_0[3] ? _value_3679 :
    x_1[3] ? _value_3678 :
    x_0[2] ? (x_1[2] ? _value_3550 : _value_3557) :
    _value_3677;
  wire _value_3706 = x_1[2] ? _value_3535 : _value_3561;  // LookUpTable.swift:24
  wire _value_3707 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_3555 : _value_3557) :
    x_1[2] ? _value_3557 :
    _value_3535;
  wire _value_3708 = x_1[2] ? _value_3555 : _value_3695;  // LookUpTable.swift:24
  wire _value_3709 = x_1[2] ? _value_3562 : _value_3490;  // LookUpTable.swift:24
  wire _value_3710 =  // LookUpTable.swift:24
    x_1[3] ? _value_3707 :
    x_0[2] ? _value_3706 :
    _value_3597;
  wire _value_3711 = x_1[2] ? _value_3490 : _value_3593;  // LookUpTable.swift:24
  wire _value_3712 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3565 : _value_3711) :
    x_0[2] ? _value_3542 :
    _value_3549;
  wire _value_3713 =  // LookUpTable.swift:24
    x_0[3] ? _value_3710 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3558 : _value_3507) : _value_3708) :
    x_0[2] ? _value_3709 :
    _value_3694;
  wire _value_3714 = x_0[1] ? _value_2847 : _value_3534;  // LookUpTable.swift:24
  wire _value_3715 = x_1[2] ? _value_3507 : _value_3675;  // LookUpTable.swift:24
  wire _value_3716 =  // LookUpTable.swift:24
    x_0[2] ? _value_3559 :
    x_1[2] ? _value_3714 :
    _value_3683;
  wire _value_3717 = x_0[2] ? _value_3689 : _value_3701;  // LookUpTable.swift:24
  wire _value_3718 = x_1[2] ? _value_3676 : _value_3555;  // LookUpTable.swift:24
  wire _value_3719 =  // LookUpTable.swift:24
    x_1[3] ? _value_3716 :
    x_0[2] ? _value_3715 :
    _value_3662;
  wire _value_3720 = x_0[1] ? _value_3492 : _value_2974;  // LookUpTable.swift:24
  wire _value_3721 = x_1[2] ? _value_3553 : _value_3683;  // LookUpTable.swift:24
  wire _value_3722 =  // LookUpTable.swift:24
    x_0[2] ? _value_3672 :
    x_1[2] ? _value_3720 :
    _value_3576;
  wire _value_3723 =  // LookUpTable.swift:24
    x_1[3] ? _value_3722 :
    x_0[2] ? _value_3721 :
    x_1[2] ? _value_3670 :
    _value_3503;
  wire _value_3724 =  // LookUpTable.swift:24
    x_0[3] ? _value_3719 :
    x_1[3] ? _value_3717 :
    x_0[2] ? _value_3718 :
    _value_3689;
  wire _value_3725 =  // LookUpTable.swift:24
    x_1[4] ? _value_3713 :
    x_0[3] ? _value_3712 :
    x_1[3] ? (x_0[2] ? _value_3673 : _value_3671) :
    x_0[2] ? _value_3568 :
    x_1[2] ? _value_3503 :
    x_0[1] ? _value_3674 :
    _value_2620;
  wire _value_3726 =  // LookUpTable.swift:24
    x_0[4] ? _value_3705 :
    x_1[4] ? (x_0[3] ? _value_3693 : _value_3692) :
    x_0[3] ? _value_3704 :
    _value_3703;
  wire _value_3727 = x_0[1] ? _value_3674 : _value_3534;  // LookUpTable.swift:24
  wire _value_3728 =  // LookUpTable.swift:24
    x_0[2] ? _value_3701 :
    x_1[2] ? _value_3593 :
    _value_3727;
  wire _value_3729 = x_0[1] ? _value_2615 : _value_2844;  // LookUpTable.swift:24
  wire _value_3730 = x_0[1] ? _value_2854 : _value_2620;  // LookUpTable.swift:24
  wire _value_3731 = x_1[2] ? _value_3494 : _value_3665;  // LookUpTable.swift:24
  wire _value_3732 = x_0[1] ? x_1[0] : _value_3534;  // LookUpTable.swift:24
  wire _value_3733 = x_1[2] ? _value_3492 : _value_3732;  // LookUpTable.swift:24
  wire _value_3734 = x_1[2] ? _value_2615 : _value_3686;  // LookUpTable.swift:24
  wire _value_3735 =  // LookUpTable.swift:24
    x_1[3] ? _value_3728 :
    x_0[2] ? _value_3689 :
    x_1[2] ? _value_3683 :
    _value_3494;
  wire _value_3736 = x_1[2] ? _value_3534 : _value_3663;  // LookUpTable.swift:24
  wire _value_3737 =  // LookUpTable.swift:24
    x_0[2] ? _value_3688 :
    x_1[2] ? _value_3698 :
    _value_3685;
  wire _value_3738 = x_0[1] ? _value_3489 : _value_3560;  // LookUpTable.swift:24
  wire _value_3739 = x_0[1] ? _value_3574 : _value_3492;  // LookUpTable.swift:24
  wire _value_3740 = x_0[1] ? _value_3494 : x_1[0];  // LookUpTable.swift:24
  wire _value_3741 = x_1[2] ? _value_3489 : _value_2615;  // LookUpTable.swift:24
  wire _value_3742 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_3738 : _value_3684) :
    x_1[2] ? _value_3739 :
    _value_3740;
  wire _value_3743 =  // LookUpTable.swift:24
    x_1[3] ? _value_3737 :
    x_0[2] ? _value_3682 :
    _value_3736;
  wire _value_3744 =  // LookUpTable.swift:24
    x_0[3] ? _value_3735 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3729 : _value_3730) : _value_3731) :
    x_0[2] ? _value_3733 :
    _value_3734;
  wire _value_3745 = x_0[1] ? _value_3569 : x_1[0];  // LookUpTable.swift:24
  wire _value_3746 = x_1[2] ? _value_3745 : _value_3489;  // LookUpTable.swift:24
  wire _value_3747 = x_0[1] ? _value_3489 : _value_209;  // LookUpTable.swift:24
  wire _value_3748 = x_1[2] ? _value_3557 : _value_2620;  // LookUpTable.swift:24
  wire _value_3749 = x_1[2] ? _value_3494 : _value_2620;  // LookUpTable.swift:24
  wire _value_3750 =  // LookUpTable.swift:24
    x_0[2] ? _value_3746 :
    x_1[2] ? _value_3534 :
    _value_3747;
  wire _value_3751 = x_1[2] ? _value_3534 : _value_209;  // LookUpTable.swift:24
  wire _value_3752 = x_1[2] ? _value_3494 : _value_3489;  // LookUpTable.swift:24
  wire _value_3753 =  // LookUpTable.swift:24
    x_0[2] ? _value_3751 :
    x_1[2] ? _value_3534 :
    _value_3492;
  wire _value_3754 =  // LookUpTable.swift:24
    x_1[3] ? _value_3750 :
    x_0[2] ? _value_3748 :
    _value_3749;
  wire _value_3755 = x_1[2] ? _value_3492 : _value_3727;  // LookUpTable.swift:24
  wire _value_3756 = x_1[2] ? _value_2615 : _value_3534;  // LookUpTable.swift:24
  wire _value_3757 = x_1[2] ? _value_3492 : x_1[0];  // LookUpTable.swift:24
  wire _value_3758 =  // LookUpTable.swift:24
    x_0[2] ? _value_3734 :
    x_1[2] ? _value_2615 :
    _value_2620;
  wire _value_3759 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3755 : _value_3756) :
    x_0[2] ? (x_1[2] ? _value_3747 : _value_3494) :
    x_1[2] ? _value_3739 :
    _value_3681;
  wire _value_3760 =  // LookUpTable.swift:24
    x_0[3] ? _value_3754 :
    x_1[3] ? _value_3753 :
    _value_3752;
  wire _value_3761 =  // LookUpTable.swift:24
    x_1[4] ? _value_3744 :
    x_0[3] ? _value_3743 :
    x_1[3] ? _value_3742 :
    x_0[2] ? (x_1[2] ? _value_2620 : _value_3593) :
    _value_3741;
  wire _value_3762 = x_1[2] ? _value_3727 : _value_3747;  // LookUpTable.swift:24
  wire _value_3763 = x_1[2] ? _value_3730 : _value_3492;  // LookUpTable.swift:24
  wire _value_3764 = x_1[2] ? _value_3494 : _value_3698;  // LookUpTable.swift:24
  wire _value_3765 = x_1[3] ? _value_3717 : _value_3690;  // LookUpTable.swift:24
  wire _value_3766 = x_1[2] ? _value_3685 : _value_3534;  // LookUpTable.swift:24
  wire _value_3767 =  // LookUpTable.swift:24
    x_0[3] ? _value_3703 :
    x_1[3] ? (x_0[2] ? _value_3762 : _value_3763) :
    x_0[2] ? _value_3764 :
    x_1[2] ? (x_0[1] ? _value_3569 : _value_3674) :
    _value_3489;
  wire _value_3768 = x_1[2] ? _value_2620 : _value_3685;  // LookUpTable.swift:24
  wire _value_3769 = x_0[2] ? _value_3768 : _value_3741;  // LookUpTable.swift:24
  wire _value_3770 =  // LookUpTable.swift:24
    x_1[2] ? _value_3534 :
    x_0[1] ? _value_209 :
    _value_3492;
  wire _value_3771 = x_1[2] ? _value_3489 : _value_3557;  // LookUpTable.swift:24
  wire _value_3772 = x_1[2] ? _value_2620 : _value_3492;  // LookUpTable.swift:24
  wire _value_3773 =  // LookUpTable.swift:24
    x_0[2] ? _value_3771 :
    x_1[2] ? _value_3489 :
    _value_3494;
  wire _value_3774 =  // LookUpTable.swift:24
    x_1[3] ? _value_3769 :
    x_0[2] ? _value_3770 :
    _value_3763;
  wire _value_3775 = x_0[1] ? _value_2842 : _value_3489;  // LookUpTable.swift:24
  wire _value_3776 = x_1[2] ? _value_3684 : _value_2620;  // LookUpTable.swift:24
  wire _value_3777 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_3681 : _value_3775) :
    x_1[2] ? (x_0[1] ? x_1[0] : _value_3674) :
    _value_3489;
  wire _value_3778 = x_0[1] ? _value_3560 : _value_209;  // LookUpTable.swift:24
  wire _value_3779 = x_1[2] ? _value_3534 : _value_3778;  // LookUpTable.swift:24
  wire _value_3780 =  // LookUpTable.swift:24
    x_1[3] ? _value_3777 :
    x_0[2] ? (x_1[2] ? _value_2615 : _value_3558) :
    _value_3776;
  wire _value_3781 =  // LookUpTable.swift:24
    x_0[3] ? _value_3774 :
    x_1[3] ? _value_3773 :
    x_0[2] ? _value_3772 :
    _value_3768;
  wire _value_3782 =  // LookUpTable.swift:24
    x_1[4] ? _value_3767 :
    x_0[3] ? _value_3765 :
    x_1[3] ? (x_0[2] ? _value_3766 : _value_3748) :
    x_0[2] ? _value_3701 :
    x_1[2] ? _value_3720 :
    _value_3727;
  wire _value_3783 =  // LookUpTable.swift:24
    x_0[4] ? _value_3761 :
    x_1[4] ? _value_3760 :
    x_0[3] ? _value_3759 :
    x_1[3] ? _value_3758 :
    _value_3757;
  wire _value_3784 =  // LookUpTable.swift:24
    x_1[5] ? _value_3726 :
    x_0[4] ? _value_3725 :
    x_1[4] ? _value_3724 :
    x_0[3] ? _value_3723 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3695 : _value_3698) : _value_3688) :
    x_0[2] ? (x_1[2] ? _value_3593 : _value_3714) :
    _value_3682;
  wire _value_3785 = x_1[2] ? _value_3555 : _value_3570;  // LookUpTable.swift:24
  wire _value_3786 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3543 : _value_3554) :
    x_0[2] ? (x_1[2] ? _value_3541 : _value_3036) :
    _value_3552;
  wire _value_3787 = x_1[2] ? _value_3483 : _value_3572;  // LookUpTable.swift:24
  wire _value_3788 = x_0[1] ? _value_2844 : _value_3674;  // LookUpTable.swift:24
  wire _value_3789 =  // LookUpTable.swift:24
    x_0[2] ? _value_3563 :
    x_1[2] ? _value_3788 :
    _value_3490;
  wire _value_3790 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3477 : _value_3787) :
    x_0[2] ? _value_3468 :
    _value_3585;
  wire _value_3791 =  // LookUpTable.swift:24
    x_0[3] ? _value_3786 :
    x_1[3] ? (x_0[2] ? _value_3556 : _value_3785) :
    x_0[2] ? _value_3571 :
    _value_3573;
  wire _value_3792 = x_1[2] ? _value_3683 : _value_3557;  // LookUpTable.swift:24
  wire _value_3793 = x_1[2] ? _value_3685 : _value_3676;  // LookUpTable.swift:24
  wire _value_3794 = x_1[2] ? _value_3564 : _value_3667;  // LookUpTable.swift:24
  wire _value_3795 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3662 : _value_3664) :
    x_0[2] ? _value_3715 :
    _value_3666;
  wire _value_3796 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3665 : _value_3493) : _value_3673) :
    x_0[2] ? _value_3595 :
    _value_3552;
  wire _value_3797 =  // LookUpTable.swift:24
    x_0[3] ? _value_3795 :
    x_1[3] ? (x_0[2] ? _value_3792 : _value_3793) :
    x_0[2] ? _value_3794 :
    _value_3708;
  wire _value_3798 =  // LookUpTable.swift:24
    x_1[4] ? _value_3791 :
    x_0[3] ? _value_3790 :
    x_1[3] ? _value_3789 :
    x_0[2] ? _value_3573 :
    _value_3594;
  wire _value_3799 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3545 : _value_3592) :
    x_0[2] ? _value_3509 :
    _value_3485;
  wire _value_3800 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3480 : _value_3598) :
    x_0[2] ? (x_1[2] ? _value_3525 : _value_3000) :
    _value_3468;
  wire _value_3801 =  // LookUpTable.swift:24
    x_0[3] ? _value_3799 :
    x_1[3] ? (x_0[2] ? _value_3709 : _value_3577) :
    x_0[2] ? (x_1[2] ? _value_3522 : _value_3586) :
    _value_3595;
  wire _value_3802 =  // LookUpTable.swift:24
    x_0[2] ? _value_3585 :
    x_1[2] ? _value_3558 :
    _value_3555;
  wire _value_3803 =  // LookUpTable.swift:24
    x_1[3] ? _value_3802 :
    x_0[2] ? _value_3785 :
    _value_3565;
  wire _value_3804 =  // LookUpTable.swift:24
    x_1[2] ? _value_3576 :
    x_0[1] ? _value_2620 :
    _value_3560;
  wire _value_3805 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3537 : _value_3542) :
    x_0[2] ? _value_3636 :
    _value_3711;
  wire _value_3806 =  // LookUpTable.swift:24
    x_0[3] ? _value_3803 :
    x_1[3] ? (x_0[2] ? _value_3708 : _value_3559) :
    x_0[2] ? _value_3794 :
    _value_3715;
  wire _value_3807 =  // LookUpTable.swift:24
    x_1[4] ? _value_3801 :
    x_0[3] ? _value_3800 :
    x_1[3] ? (x_0[2] ? _value_3573 : _value_3554) :
    x_0[2] ? _value_3538 :
    _value_3568;
  wire _value_3808 =  // LookUpTable.swift:24
    x_0[4] ? _value_3798 :
    x_1[4] ? _value_3797 :
    x_0[3] ? _value_3796 :
    x_1[3] ? (x_0[2] ? _value_3671 : _value_3694) :
    x_0[2] ? _value_3677 :
    x_1[2] ? _value_3697 :
    _value_3550;
  wire _value_3809 =  // LookUpTable.swift:24
    x_0[2] ? _value_3689 :
    x_1[2] ? _value_3747 :
    _value_3684;
  wire _value_3810 = x_1[3] ? _value_3702 : _value_3717;  // LookUpTable.swift:24
  wire _value_3811 = x_0[1] ? _value_3560 : _value_3574;  // LookUpTable.swift:24
  wire _value_3812 = x_1[2] ? _value_3534 : _value_3811;  // LookUpTable.swift:24
  wire _value_3813 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_3691 : _value_3700) :
    x_1[3] ? _value_3809 :
    x_0[2] ? _value_3688 :
    _value_3699;
  wire _value_3814 = x_1[2] ? _value_3778 : _value_3494;  // LookUpTable.swift:24
  wire _value_3815 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_3492 : _value_3745) :
    x_1[2] ? _value_3720 :
    _value_3534;
  wire _value_3816 =  // LookUpTable.swift:24
    x_1[3] ? _value_3815 :
    x_0[2] ? _value_3771 :
    _value_3814;
  wire _value_3817 =  // LookUpTable.swift:24
    x_0[2] ? _value_3772 :
    x_1[2] ? _value_3665 :
    _value_2615;
  wire _value_3818 =  // LookUpTable.swift:24
    x_1[3] ? _value_3817 :
    x_0[2] ? (x_1[2] ? _value_3732 : _value_3738) :
    x_1[2] ? _value_3534 :
    _value_3739;
  wire _value_3819 =  // LookUpTable.swift:24
    x_0[3] ? _value_3816 :
    x_1[3] ? _value_3756 :
    x_0[2] ? (x_1[2] ? _value_3492 : _value_3681) :
    _value_3757;
  wire _value_3820 =  // LookUpTable.swift:24
    x_1[4] ? _value_3813 :
    x_0[3] ? _value_3810 :
    x_1[3] ? (x_0[2] ? _value_3682 : _value_3812) :
    x_0[2] ? _value_3687 :
    _value_3731;
  wire _value_3821 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3676 : _value_3683) : _value_3689) :
    x_0[2] ? (x_1[2] ? _value_3684 : _value_3564) :
    _value_3688;
  wire _value_3822 = x_1[2] ? _value_3593 : _value_3697;  // LookUpTable.swift:24
  wire _value_3823 =  // LookUpTable.swift:24
    x_0[2] ? _value_3822 :
    x_1[2] ? _value_3695 :
    _value_3665;
  wire _value_3824 =  // LookUpTable.swift:24
    x_1[3] ? _value_3823 :
    x_0[2] ? _value_3552 :
    x_1[2] ? _value_3593 :
    _value_3553;
  wire _value_3825 =  // LookUpTable.swift:24
    x_0[2] ? _value_3776 :
    x_1[2] ? _value_3740 :
    _value_3489;
  wire _value_3826 = x_1[2] ? _value_3732 : _value_3489;  // LookUpTable.swift:24
  wire _value_3827 =  // LookUpTable.swift:24
    x_1[3] ? _value_3825 :
    x_0[2] ? (x_1[2] ? _value_3593 : _value_3534) :
    x_1[2] ? _value_2615 :
    _value_3730;
  wire _value_3828 = x_1[2] ? _value_209 : _value_3494;  // LookUpTable.swift:24
  wire _value_3829 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3811 : _value_3494) : _value_3733) :
    x_0[2] ? _value_3689 :
    x_1[2] ? _value_3489 :
    _value_3684;
  wire _value_3830 =  // LookUpTable.swift:24
    x_0[3] ? _value_3827 :
    x_1[3] ? (x_0[2] ? _value_3826 : _value_3779) :
    _value_3749;
  wire _value_3831 =  // LookUpTable.swift:24
    x_1[4] ? (x_0[3] ? _value_3821 : _value_3810) :
    x_0[3] ? _value_3824 :
    _value_3692;
  wire _value_3832 =  // LookUpTable.swift:24
    x_0[4] ? _value_3820 :
    x_1[4] ? _value_3819 :
    x_0[3] ? _value_3818 :
    x_1[3] ? _value_3741 :
    _value_3772;
  wire _value_3833 =  // LookUpTable.swift:24
    x_1[5] ? _value_3808 :
    x_0[4] ? _value_3807 :
    x_1[4] ? _value_3806 :
    x_0[3] ? _value_3805 :
    x_1[3] ? (x_0[2] ? _value_3804 : _value_3672) :
    x_0[2] ? _value_3554 :
    x_1[2] ? _value_3553 :
    x_0[1] ? _value_2842 :
    _value_3574;
  wire _value_3834 =  // LookUpTable.swift:24
    x_0[5] ? _value_3784 :
    x_1[5] ? _value_3783 :
    x_0[4] ? _value_3782 :
    x_1[4] ? _value_3781 :
    x_0[3] ? _value_3780 :
    x_1[3] ? (x_0[2] ? _value_3779 : _value_3751) :
    x_0[2] ? _value_3749 :
    _value_3752;
  wire _value_3835 =  // LookUpTable.swift:24
    x_1[6] ? _value_3661 :
    x_0[5] ? _value_3660 :
    x_1[5] ? _value_3659 :
    x_0[4] ? _value_3658 :
    x_1[4] ? _value_3657 :
    x_0[3] ? _value_3656 :
    x_1[3] ? _value_3655 :
    x_0[2] ? _value_3645 :
    _value_3524;
  wire _value_3836 =  // LookUpTable.swift:24
    x_1[3] ? _value_2830 :
    x_0[2] ? _value_2809 :
    _value_2833;
  wire _value_3837 =  // LookUpTable.swift:24
    x_0[3] ? _value_2851 :
    x_1[3] ? (x_0[2] ? _value_2869 : _value_2859) :
    _value_2850;
  wire _value_3838 =  // LookUpTable.swift:24
    x_1[4] ? _value_2797 :
    x_0[3] ? _value_3836 :
    _value_2831;
  wire _value_3839 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2816 : _value_2959) : _value_2822) :
    x_0[2] ? _value_3397 :
    _value_2961;
  wire _value_3840 =  // LookUpTable.swift:24
    x_0[2] ? _value_3362 :
    x_1[2] ? _value_2896 :
    _value_3189;
  wire _value_3841 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3193 : _value_2923) :
    x_0[2] ? _value_3100 :
    _value_3126;
  wire _value_3842 =  // LookUpTable.swift:24
    x_0[3] ? _value_3839 :
    x_1[3] ? (x_0[2] ? _value_2879 : _value_2833) :
    x_0[2] ? _value_2825 :
    _value_2943;
  wire _value_3843 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2797 : _value_2945) : _value_2797) :
    x_0[2] ? _value_2879 :
    _value_2802;
  wire _value_3844 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2886 : _value_2890) :
    x_0[2] ? _value_2910 :
    _value_2912;
  wire _value_3845 =  // LookUpTable.swift:24
    x_1[4] ? _value_3842 :
    x_0[3] ? _value_3841 :
    x_1[3] ? _value_3840 :
    x_0[2] ? _value_3102 :
    _value_2908;
  wire _value_3846 =  // LookUpTable.swift:24
    x_0[4] ? _value_3838 :
    x_1[4] ? _value_3837 :
    _value_2797;
  wire _value_3847 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2860 : _value_3067) :
    x_0[2] ? _value_2869 :
    _value_2979;
  wire _value_3848 =  // LookUpTable.swift:24
    x_0[2] ? _value_2797 :
    x_1[2] ? _value_3007 :
    _value_2797;
  wire _value_3849 =  // LookUpTable.swift:24
    x_0[3] ? _value_3847 :
    x_1[3] ? (x_0[2] ? _value_3013 : _value_3038) :
    x_0[2] ? _value_2986 :
    _value_2867;
  wire _value_3850 =  // LookUpTable.swift:24
    x_0[2] ? _value_3021 :
    x_1[2] ? _value_3036 :
    _value_2978;
  wire _value_3851 = x_1[2] ? _value_2864 : _value_3041;  // LookUpTable.swift:24
  wire _value_3852 =  // LookUpTable.swift:24
    x_1[3] ? _value_3850 :
    x_0[2] ? (x_1[2] ? _value_2864 : _value_2988) :
    x_1[2] ? _value_3007 :
    _value_3521;
  wire _value_3853 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2857 : _value_2843) : _value_3023) :
    x_0[2] ? _value_2999 :
    _value_2860;
  wire _value_3854 =  // LookUpTable.swift:24
    x_0[3] ? _value_3852 :
    x_1[3] ? (x_0[2] ? _value_3851 : _value_3629) :
    x_0[2] ? _value_2995 :
    _value_3514;
  wire _value_3855 =  // LookUpTable.swift:24
    x_1[4] ? _value_3849 :
    x_0[3] ? (x_1[3] ? _value_3848 : _value_2797) :
    x_1[3] ? (x_0[2] ? _value_2839 : _value_2979) :
    _value_3008;
  wire _value_3856 =  // LookUpTable.swift:24
    x_1[3] ? _value_2950 :
    x_0[2] ? _value_2822 :
    x_1[2] ? _value_2801 :
    _value_2897;
  wire _value_3857 =  // LookUpTable.swift:24
    x_0[2] ? _value_2859 :
    x_1[2] ? _value_2855 :
    _value_2985;
  wire _value_3858 =  // LookUpTable.swift:24
    x_0[3] ? _value_3009 :
    x_1[3] ? _value_3857 :
    _value_3084;
  wire _value_3859 =  // LookUpTable.swift:24
    x_1[4] ? _value_2797 :
    x_0[3] ? _value_3856 :
    _value_3078;
  wire _value_3860 =  // LookUpTable.swift:24
    x_0[4] ? _value_3855 :
    x_1[4] ? _value_3854 :
    x_0[3] ? _value_3853 :
    x_1[3] ? (x_0[2] ? _value_2977 : _value_3046) :
    x_0[2] ? (x_1[2] ? _value_3041 : _value_2855) :
    _value_3020;
  wire _value_3861 =  // LookUpTable.swift:24
    x_1[5] ? _value_3846 :
    x_0[4] ? _value_3845 :
    x_1[4] ? (x_0[3] ? _value_3843 : _value_2951) :
    x_0[3] ? _value_3844 :
    x_1[3] ? (x_0[2] ? _value_2822 : _value_3393) :
    x_0[2] ? (x_1[2] ? _value_2921 : _value_2819) :
    _value_2902;
  wire _value_3862 =  // LookUpTable.swift:24
    x_0[2] ? _value_3128 :
    x_1[2] ? _value_2916 :
    _value_2956;
  wire _value_3863 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3371 : _value_3127) :
    x_0[2] ? _value_3115 :
    _value_3122;
  wire _value_3864 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3144 : _value_3149) :
    x_0[2] ? (x_1[2] ? _value_3154 : _value_3158) :
    _value_3442;
  wire _value_3865 =  // LookUpTable.swift:24
    x_0[3] ? _value_3863 :
    x_1[3] ? _value_3862 :
    x_0[2] ? _value_3107 :
    _value_2918;
  wire _value_3866 =  // LookUpTable.swift:24
    x_0[2] ? _value_2923 :
    x_1[2] ? _value_2819 :
    x_0[1] ? _value_27 :
    _value_212;
  wire _value_3867 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_2918 : _value_2922) :
    x_0[2] ? (x_1[2] ? _value_2909 : _value_3167) :
    x_1[2] ? _value_2924 :
    _value_2877;
  wire _value_3868 =  // LookUpTable.swift:24
    x_1[3] ? _value_3123 :
    x_0[2] ? (x_1[2] ? (x_0[1] ? _value_18 : _value_2805) : _value_3167) :
    x_1[2] ? _value_2926 :
    _value_3135;
  wire _value_3869 =  // LookUpTable.swift:24
    x_0[3] ? _value_3867 :
    x_1[3] ? _value_3866 :
    x_0[2] ? _value_2927 :
    x_1[2] ? _value_2935 :
    _value_3374;
  wire _value_3870 =  // LookUpTable.swift:24
    x_1[4] ? _value_3865 :
    x_0[3] ? _value_3864 :
    x_1[3] ? _value_3116 :
    x_0[2] ? (x_1[2] ? _value_3106 : _value_3161) :
    _value_3180;
  wire _value_3871 =  // LookUpTable.swift:24
    x_0[2] ? _value_3168 :
    x_1[2] ? _value_3118 :
    _value_3234;
  wire _value_3872 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3305 : _value_3345) :
    x_0[2] ? _value_3347 :
    _value_2292;
  wire _value_3873 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_3318 : _value_3230) : _value_3267) :
    x_1[3] ? _value_3871 :
    x_0[2] ? _value_3244 :
    _value_3329;
  wire _value_3874 =  // LookUpTable.swift:24
    x_0[2] ? _value_3325 :
    x_1[2] ? _value_3177 :
    _value_3255;
  wire _value_3875 = x_1[2] ? _value_3148 : _value_3131;  // LookUpTable.swift:24
  wire _value_3876 =  // LookUpTable.swift:24
    x_1[3] ? _value_3874 :
    x_0[2] ? _value_3251 :
    _value_3238;
  wire _value_3877 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3280 : _value_3295) :
    x_0[2] ? (x_1[2] ? _value_3285 : _value_3283) :
    _value_3288;
  wire _value_3878 =  // LookUpTable.swift:24
    x_0[3] ? _value_3876 :
    x_1[3] ? (x_0[2] ? _value_3875 : _value_3259) :
    x_0[2] ? (x_1[2] ? _value_3162 : _value_3233) :
    _value_3247;
  wire _value_3879 =  // LookUpTable.swift:24
    x_1[4] ? _value_3873 :
    x_0[3] ? _value_3872 :
    x_1[3] ? (x_0[2] ? _value_3276 : _value_3427) :
    x_0[2] ? _value_3305 :
    _value_3281;
  wire _value_3880 =  // LookUpTable.swift:24
    x_0[4] ? _value_3870 :
    x_1[4] ? _value_3869 :
    x_0[3] ? _value_3868 :
    x_1[3] ? (x_0[2] ? _value_3109 : _value_3119) :
    _value_3172;
  wire _value_3881 =  // LookUpTable.swift:24
    x_0[2] ? _value_3396 :
    x_1[2] ? _value_2812 :
    _value_2882;
  wire _value_3882 =  // LookUpTable.swift:24
    x_1[3] ? _value_3881 :
    x_0[2] ? _value_2919 :
    _value_3198;
  wire _value_3883 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3121 : _value_3199) :
    x_0[2] ? _value_3204 :
    _value_3207;
  wire _value_3884 =  // LookUpTable.swift:24
    x_0[3] ? _value_3882 :
    x_1[3] ? (x_0[2] ? _value_2932 : _value_2879) :
    x_0[2] ? _value_2912 :
    _value_2958;
  wire _value_3885 =  // LookUpTable.swift:24
    x_1[3] ? _value_3077 :
    x_0[2] ? (x_1[2] ? _value_2935 : _value_2821) :
    _value_2822;
  wire _value_3886 =  // LookUpTable.swift:24
    x_0[2] ? _value_3100 :
    x_1[2] ? _value_2824 :
    _value_2880;
  wire _value_3887 =  // LookUpTable.swift:24
    x_0[2] ? _value_2962 :
    x_1[2] ? _value_2920 :
    _value_2813;
  wire _value_3888 =  // LookUpTable.swift:24
    x_1[3] ? _value_3886 :
    x_0[2] ? _value_3138 :
    _value_3373;
  wire _value_3889 =  // LookUpTable.swift:24
    x_0[3] ? _value_3885 :
    x_1[3] ? _value_2797 :
    x_0[2] ? _value_3393 :
    _value_2803;
  wire _value_3890 =  // LookUpTable.swift:24
    x_1[4] ? _value_3884 :
    x_0[3] ? _value_3883 :
    x_1[3] ? (x_0[2] ? _value_3102 : _value_3361) :
    _value_3203;
  wire _value_3891 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3164 : _value_3174) :
    x_0[2] ? _value_3261 :
    _value_3311;
  wire _value_3892 =  // LookUpTable.swift:24
    x_1[3] ? _value_3319 :
    x_0[2] ? _value_3340 :
    _value_3304;
  wire _value_3893 =  // LookUpTable.swift:24
    x_0[3] ? _value_3891 :
    x_1[3] ? (x_0[2] ? _value_3175 : _value_3178) :
    x_0[2] ? _value_3312 :
    x_1[2] ? _value_3419 :
    _value_3167;
  wire _value_3894 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3220 : _value_3221) :
    x_0[2] ? _value_3315 :
    x_1[2] ? _value_3210 :
    _value_3268;
  wire _value_3895 =  // LookUpTable.swift:24
    x_0[3] ? _value_3894 :
    x_1[3] ? _value_3216 :
    x_0[2] ? _value_3155 :
    _value_3875;
  wire _value_3896 =  // LookUpTable.swift:24
    x_1[4] ? _value_3893 :
    x_0[3] ? _value_3892 :
    x_1[3] ? _value_3245 :
    x_0[2] ? (x_1[2] ? _value_3296 : _value_198) :
    _value_3277;
  wire _value_3897 =  // LookUpTable.swift:24
    x_0[4] ? _value_3890 :
    x_1[4] ? _value_3889 :
    x_0[3] ? _value_3888 :
    x_1[3] ? _value_3887 :
    x_0[2] ? _value_3128 :
    x_1[2] ? _value_2903 :
    _value_3098;
  wire _value_3898 =  // LookUpTable.swift:24
    x_1[5] ? _value_3880 :
    x_0[4] ? _value_3879 :
    x_1[4] ? _value_3878 :
    x_0[3] ? _value_3877 :
    x_1[3] ? (x_0[2] ? _value_3244 : _value_3300) :
    x_0[2] ? _value_3278 :
    _value_2335;
  wire _value_3899 =  // LookUpTable.swift:24
    x_0[5] ? _value_3861 :
    x_1[5] ? _value_3860 :
    x_0[4] ? _value_3859 :
    x_1[4] ? _value_3858 :
    _value_2797;
  wire _value_3900 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_3036 : _value_3478) :
    x_1[2] ? _value_3028 :
    _value_3479;
  wire _value_3901 = x_1[2] ? _value_3483 : _value_3036;  // LookUpTable.swift:24
  wire _value_3902 =  // LookUpTable.swift:24
    x_1[3] ? _value_3900 :
    x_0[2] ? (x_1[2] ? _value_3024 : _value_3035) :
    _value_3633;
  wire _value_3903 = x_1[2] ? _value_3036 : _value_3039;  // LookUpTable.swift:24
  wire _value_3904 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3903 : _value_3851) :
    x_0[2] ? _value_3038 :
    x_1[2] ? _value_2978 :
    x_0[1] ? _value_2980 :
    _value_2800;
  wire _value_3905 =  // LookUpTable.swift:24
    x_0[3] ? _value_3902 :
    x_1[3] ? (x_0[2] ? _value_3469 : _value_3588) :
    x_0[2] ? _value_3901 :
    _value_3477;
  wire _value_3906 =  // LookUpTable.swift:24
    x_1[3] ? _value_3499 :
    x_0[2] ? (x_1[2] ? _value_3484 : _value_3487) :
    _value_3505;
  wire _value_3907 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_3637 : _value_3549) : _value_3497) :
    x_1[3] ? (x_0[2] ? _value_3552 : _value_3559) :
    x_0[2] ? _value_3787 :
    _value_3563;
  wire _value_3908 =  // LookUpTable.swift:24
    x_1[4] ? _value_3905 :
    x_0[3] ? _value_3904 :
    x_1[3] ? (x_0[2] ? _value_3629 : _value_3630) :
    x_0[2] ? (x_1[2] ? _value_3044 : _value_3012) :
    _value_3631;
  wire _value_3909 =  // LookUpTable.swift:24
    x_0[2] ? _value_2867 :
    x_1[2] ? _value_3521 :
    _value_2976;
  wire _value_3910 =  // LookUpTable.swift:24
    x_1[3] ? _value_3909 :
    x_0[2] ? _value_2979 :
    _value_3030;
  wire _value_3911 =  // LookUpTable.swift:24
    x_0[3] ? _value_3910 :
    x_1[3] ? (x_0[2] ? _value_3615 : _value_3903) :
    x_0[2] ? _value_3023 :
    x_1[2] ? _value_3024 :
    _value_2864;
  wire _value_3912 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3064 : _value_3639) :
    x_0[2] ? _value_3610 :
    _value_3472;
  wire _value_3913 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3020 : _value_3615) :
    x_0[2] ? (x_1[2] ? _value_2855 : _value_3039) :
    x_1[2] ? _value_3035 :
    _value_2857;
  wire _value_3914 =  // LookUpTable.swift:24
    x_0[3] ? _value_3912 :
    x_1[3] ? (x_0[2] ? _value_3485 : _value_3547) :
    _value_3583;
  wire _value_3915 =  // LookUpTable.swift:24
    x_1[4] ? _value_3911 :
    x_0[3] ? _value_3085 :
    x_1[3] ? (x_0[2] ? _value_3607 : _value_3019) :
    x_0[2] ? _value_2838 :
    _value_2999;
  wire _value_3916 =  // LookUpTable.swift:24
    x_0[4] ? _value_3908 :
    x_1[4] ? _value_3907 :
    x_0[3] ? _value_3906 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? (x_0[1] ? _value_2974 : _value_3569) : _value_3044) :
        _value_3573) :
    _value_3546;
  wire _value_3917 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3664 : _value_3792) :
    x_0[2] ? _value_3709 :
    _value_3794;
  wire _value_3918 = x_1[2] ? _value_3665 : _value_3593;  // LookUpTable.swift:24
  wire _value_3919 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3593 : _value_3576) : _value_3671) :
    x_0[2] ? _value_3577 :
    _value_3554;
  wire _value_3920 =  // LookUpTable.swift:24
    x_0[3] ? _value_3917 :
    x_1[3] ? _value_3700 :
    x_0[2] ? _value_3696 :
    _value_3687;
  wire _value_3921 =  // LookUpTable.swift:24
    x_0[2] ? _value_3688 :
    x_1[2] ? _value_2620 :
    _value_3720;
  wire _value_3922 = x_1[2] ? _value_3686 : _value_3492;  // LookUpTable.swift:24
  wire _value_3923 =  // LookUpTable.swift:24
    x_1[3] ? _value_3921 :
    x_0[2] ? _value_3682 :
    _value_3762;
  wire _value_3924 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3687 : _value_3764) :
    x_0[2] ? _value_3701 :
    _value_3766;
  wire _value_3925 =  // LookUpTable.swift:24
    x_0[3] ? _value_3923 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3775 : _value_2615) : _value_3741) :
    x_0[2] ? _value_3922 :
    _value_3772;
  wire _value_3926 =  // LookUpTable.swift:24
    x_1[4] ? _value_3920 :
    x_0[3] ? _value_3919 :
    x_1[3] ? (x_0[2] ? _value_3918 : _value_3701) :
    x_0[2] ? _value_3721 :
    _value_3689;
  wire _value_3927 = x_1[2] ? _value_3695 : _value_3564;  // LookUpTable.swift:24
  wire _value_3928 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3595 : _value_3785) :
    x_0[2] ? _value_3554 :
    _value_3706;
  wire _value_3929 =  // LookUpTable.swift:24
    x_0[3] ? _value_3928 :
    x_1[3] ? (x_0[2] ? _value_3559 : _value_3718) :
    x_0[2] ? (x_1[2] ? _value_3507 : _value_3788) :
    _value_3927;
  wire _value_3930 =  // LookUpTable.swift:24
    x_1[3] ? _value_3691 :
    x_0[2] ? _value_3793 :
    _value_3682;
  wire _value_3931 =  // LookUpTable.swift:24
    x_0[3] ? _value_3765 :
    x_1[3] ? (x_0[2] ? _value_3755 : _value_3766) :
    x_0[2] ? (x_1[2] ? _value_3738 : _value_3494) :
    _value_3828;
  wire _value_3932 =  // LookUpTable.swift:24
    x_1[4] ? _value_3929 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? _value_3568 : _value_3565) : _value_3589) :
    x_1[3] ? (x_0[2] ? _value_3711 : _value_3822) :
    x_0[2] ? _value_3549 :
    _value_3568;
  wire _value_3933 =  // LookUpTable.swift:24
    x_0[4] ? _value_3926 :
    x_1[4] ? _value_3925 :
    x_0[3] ? _value_3924 :
    x_1[3] ? (x_0[2] ? _value_3746 : _value_3826) :
    x_0[2] ? (x_1[2] ? _value_3729 : _value_2620) :
    _value_3749;
  wire _value_3934 =  // LookUpTable.swift:24
    x_1[5] ? _value_3916 :
    x_0[4] ? _value_3915 :
    x_1[4] ? _value_3914 :
    x_0[3] ? _value_3913 :
    x_1[3] ? (x_0[2] ? _value_3516 : _value_3652) :
    x_0[2] ? _value_3617 :
    _value_3653;
  wire _value_3935 =  // LookUpTable.swift:24
    x_1[3] ? _value_2904 :
    x_0[2] ? _value_2958 :
    _value_3195;
  wire _value_3936 =  // LookUpTable.swift:24
    x_0[3] ? (x_1[3] ? _value_3002 : _value_2850) :
    x_1[3] ? (x_0[2] ? _value_3030 : _value_3020) :
    x_0[2] ? _value_2869 :
    _value_2860;
  wire _value_3937 =  // LookUpTable.swift:24
    x_1[4] ? _value_2797 :
    x_0[3] ? _value_3935 :
    x_1[3] ? _value_2830 :
    x_0[2] ? (x_1[2] ? _value_2801 : _value_2816) :
    _value_2901;
  wire _value_3938 =  // LookUpTable.swift:24
    x_0[2] ? _value_3205 :
    x_1[2] ? _value_2891 :
    _value_2877;
  wire _value_3939 =  // LookUpTable.swift:24
    x_0[2] ? _value_2927 :
    x_1[2] ? _value_2937 :
    _value_2903;
  wire _value_3940 =  // LookUpTable.swift:24
    x_1[3] ? _value_3938 :
    x_0[2] ? _value_3211 :
    x_1[2] ? _value_3114 :
    _value_3163;
  wire _value_3941 =  // LookUpTable.swift:24
    x_0[2] ? _value_3320 :
    x_1[2] ? _value_3173 :
    _value_3241;
  wire _value_3942 =  // LookUpTable.swift:24
    x_1[3] ? _value_3941 :
    x_0[2] ? (x_1[2] ? _value_3277 : x_0[0]) :
    _value_3458;
  wire _value_3943 =  // LookUpTable.swift:24
    x_0[3] ? _value_3940 :
    x_1[3] ? _value_3939 :
    x_0[2] ? (x_1[2] ? _value_2917 : _value_3173) :
    _value_3205;
  wire _value_3944 =  // LookUpTable.swift:24
    x_0[2] ? _value_3360 :
    x_1[2] ? _value_2945 :
    _value_2877;
  wire _value_3945 =  // LookUpTable.swift:24
    x_1[3] ? _value_3944 :
    x_0[2] ? _value_3101 :
    x_1[2] ? _value_3111 :
    _value_2911;
  wire _value_3946 =  // LookUpTable.swift:24
    x_0[2] ? _value_3410 :
    x_1[2] ? _value_2819 :
    _value_3154;
  wire _value_3947 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3146 : _value_3233) : _value_3315) :
    x_0[2] ? (x_1[2] ? _value_3229 : _value_3281) :
    _value_3300;
  wire _value_3948 =  // LookUpTable.swift:24
    x_0[3] ? _value_3945 :
    x_1[3] ? _value_2950 :
    x_0[2] ? _value_3372 :
    _value_2919;
  wire _value_3949 =  // LookUpTable.swift:24
    x_1[4] ? _value_3943 :
    x_0[3] ? _value_3942 :
    x_1[3] ? (x_0[2] ? _value_3263 : _value_3312) :
    x_0[2] ? _value_3344 :
    _value_3305;
  wire _value_3950 =  // LookUpTable.swift:24
    x_0[4] ? _value_3937 :
    x_1[4] ? _value_3936 :
    x_0[3] ? _value_2831 :
    _value_2851;
  wire _value_3951 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3606 : _value_3480) :
    x_0[2] ? _value_3049 :
    _value_3617;
  wire _value_3952 =  // LookUpTable.swift:24
    x_0[3] ? _value_3951 :
    x_1[3] ? (x_0[2] ? _value_3496 : _value_3556) :
    x_0[2] ? _value_3468 :
    x_1[2] ? _value_3570 :
    _value_3479;
  wire _value_3953 =  // LookUpTable.swift:24
    x_0[2] ? _value_3731 :
    x_1[2] ? x_1[0] :
    _value_3489;
  wire _value_3954 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3785 : _value_3687) :
    x_0[2] ? _value_3573 :
    _value_3696;
  wire _value_3955 =  // LookUpTable.swift:24
    x_0[2] ? _value_3701 :
    x_1[2] ? _value_3492 :
    _value_3534;
  wire _value_3956 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3545 : _value_3918) :
    x_0[2] ? (x_1[2] ? _value_3522 : _value_2864) :
    _value_3595;
  wire _value_3957 =  // LookUpTable.swift:24
    x_0[3] ? _value_3954 :
    x_1[3] ? _value_3953 :
    x_0[2] ? _value_3687 :
    _value_3748;
  wire _value_3958 =  // LookUpTable.swift:24
    x_1[4] ? _value_3952 :
    x_0[3] ? (x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2845 : _value_3007) : _value_3030) :
        _value_3008) :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2864 : _value_3479) : _value_3469) :
    x_0[2] ? _value_3043 :
    _value_3901;
  wire _value_3959 =  // LookUpTable.swift:24
    x_1[3] ? _value_2797 :
    x_0[2] ? (x_1[2] ? _value_2797 : _value_2808) :
    _value_2829;
  wire _value_3960 =  // LookUpTable.swift:24
    x_0[2] ? (x_1[2] ? _value_2828 : _value_3108) :
    x_1[2] ? _value_2797 :
    _value_2909;
  wire _value_3961 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? _value_3440 : _value_3372) :
    x_0[2] ? _value_3305 :
    _value_3244;
  wire _value_3962 =  // LookUpTable.swift:24
    x_0[3] ? _value_3959 :
    x_1[3] ? (x_0[2] ? _value_2797 : _value_3021) :
    _value_2797;
  wire _value_3963 =  // LookUpTable.swift:24
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3490 : _value_2978) : _value_3585) :
    x_0[2] ? _value_2849 :
    x_1[2] ? _value_3484 :
    _value_3022;
  wire _value_3964 =  // LookUpTable.swift:24
    x_1[2] ? _value_2797 :
    x_0[1] ? _value_18 :
    _value_218;
  wire _value_3965 =  // LookUpTable.swift:24
    x_1[3] ? _value_2797 :
    x_0[2] ? (x_1[2] ? _value_3135 : _value_3237) :
    x_1[2] ? _value_2828 :
    _value_3233;
  wire _value_3966 =  // LookUpTable.swift:24
    x_0[3] ? _value_3963 :
    x_1[3] ? (x_0[2] ? _value_3688 : _value_3768) :
    x_0[2] ? _value_3927 :
    _value_3736;
  wire _value_3967 =  // LookUpTable.swift:24
    x_1[4] ? _value_3962 :
    x_0[3] ? _value_3961 :
    x_1[3] ? _value_3960 :
    x_0[2] ? (x_1[2] ? _value_3264 : _value_3286) :
    _value_3263;
  wire _value_3968 =  // LookUpTable.swift:24
    x_0[4] ? _value_3958 :
    x_1[4] ? _value_3957 :
    x_0[3] ? _value_3956 :
    x_1[3] ? _value_3955 :
    x_0[2] ? _value_3689 :
    _value_3814;
  wire _value_3969 =  // LookUpTable.swift:24
    x_1[5] ? _value_3950 :
    x_0[4] ? _value_3949 :
    x_1[4] ? _value_3948 :
    x_0[3] ? _value_3947 :
    x_1[3] ? _value_3946 :
    x_0[2] ? (x_1[2] ? _value_3233 : _value_3349) :
    _value_3280;
  wire _value_3970 =  // LookUpTable.swift:24
    x_0[5] ? _value_3934 :
    x_1[5] ? _value_3933 :
    x_0[4] ? _value_3932 :
    x_1[4] ? _value_3931 :
    x_0[3] ? _value_3930 :
    x_1[3] ? _value_3769 :
    x_0[2] ? _value_3812 :
    _value_3922;
  wire _value_3971 =  // LookUpTable.swift:24
    x_1[6] ? _value_3899 :
    x_0[5] ? _value_3898 :
    x_1[5] ? _value_3897 :
    x_0[4] ? _value_3896 :
    x_1[4] ? _value_3895 :
    x_0[3] ? (x_1[3] ? _value_3252 : _value_3338) :
    x_1[3] ? (x_0[2] ? _value_3266 : _value_3240) :
    x_0[2] ? (x_1[2] ? _value_3286 : _value_3241) :
    _value_3456;
  wire _value_3972 =  // LookUpTable.swift:24
    x_0[6] ? _value_3835 :
    x_1[6] ? _value_3834 :
    x_0[5] ? _value_3833 :
    x_1[5] ? _value_3832 :
    x_0[4] ? _value_3831 :
    x_1[4] ? _value_3830 :
    x_0[3] ? _value_3829 :
    x_1[3] ? (x_0[2] ? _value_3766 : _value_3756) :
    x_0[2] ? _value_3828 :
    x_1[2] ? _value_3492 :
    _value_3494;
  wire _value_3973 =  // LookUpTable.swift:24
    x_1[7] ? _value_3466 :
    x_0[6] ? _value_3465 :
    x_1[6] ? _value_3464 :
    x_0[5] ? _value_3463 :
    x_1[5] ? _value_3462 :
    x_0[4] ? _value_3461 :
    x_1[4] ? _value_3460 :
    x_0[3] ? _value_3459 :
    x_1[3] ? (x_0[2] ? _value_3458 : _value_3428) :
    x_0[2] ? _value_3290 :
    _value_3277;
  wire _value_3974 =  // LookUpTable.swift:24
    x_0[7] ? _value_140 :
    x_1[7] ? _value_139 :
    1'b0;
  wire _value_3975 =  // LookUpTable.swift:24
    x_0[7] ? _value_398 :
    x_1[7] ? _value_397 :
    x_0[6] ? _value_396 :
    x_1[6] ? _value_395 :
    1'b0;
  wire _value_3976 =  // LookUpTable.swift:24
    x_0[7] ? _value_663 :
    x_1[7] ? _value_662 :
    x_0[6] ? _value_661 :
    x_1[6] ? _value_660 :
    x_0[5] ? _value_659 :
    x_1[5] ? _value_658 :
    1'b0;
  wire _value_3977 =  // LookUpTable.swift:24
    x_0[7] ? _value_996 :
    x_1[7] ? _value_995 :
    x_0[6] ? _value_994 :
    x_1[6] ? _value_993 :
    x_0[5] ? _value_992 :
    x_1[5] ? _value_991 :
    x_0[4] ? _value_990 :
    x_1[4] ? _value_989 :
    1'b0;
  wire _value_3978 =  // LookUpTable.swift:24
    x_0[7] ? _value_1345 :
    x_1[7] ? _value_1344 :
    x_0[6] ? _value_1343 :
    x_1[6] ? _value_1342 :
    x_0[5] ? _value_1341 :
    x_1[5] ? _value_1340 :
    x_0[4] ? _value_1339 :
    x_1[4] ? _value_1338 :
    x_0[3] ? _value_1337 :
    x_1[3] ? (x_0[2] ? _value_474 : _value_129) :
    1'b0;
  wire _value_3979 =  // LookUpTable.swift:24
    x_0[7] ? _value_1886 :
    x_1[7] ? _value_1885 :
    x_0[6] ? _value_1884 :
    x_1[6] ? _value_1883 :
    x_0[5] ? _value_1882 :
    x_1[5] ? _value_1881 :
    x_0[4] ? _value_1880 :
    x_1[4] ? _value_1879 :
    x_0[3] ? _value_1878 :
    x_1[3] ? (x_0[2] ? _value_1472 : _value_357) :
    x_0[2] ? _value_73 :
    _value_115;
  wire _value_3980 =  // LookUpTable.swift:24
    x_0[7] ? _value_2794 :
    x_1[7] ? _value_2793 :
    x_0[6] ? _value_2792 :
    x_1[6] ? _value_2791 :
    x_0[5] ? _value_2790 :
    x_1[5] ? _value_2789 :
    x_0[4] ? _value_2788 :
    x_1[4] ? _value_2787 :
    x_0[3] ? _value_2786 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_2456 : _value_676) : _value_2576) :
    x_0[2] ? (x_1[2] ? _value_32 : _value_267) :
    x_1[2] ? _value_342 :
    _value_32;
  wire _value_3981 =  // LookUpTable.swift:24
    x_0[7] ? _value_3973 :
    x_1[7] ? _value_3972 :
    x_0[6] ? _value_3971 :
    x_1[6] ? _value_3970 :
    x_0[5] ? _value_3969 :
    x_1[5] ? _value_3968 :
    x_0[4] ? _value_3967 :
    x_1[4] ? _value_3966 :
    x_0[3] ? _value_3965 :
    x_1[3] ? (x_0[2] ? (x_1[2] ? _value_3507 : _value_2848) : _value_3682) :
    x_0[2] ? _value_3964 :
    x_1[2] ? (x_0[1] ? _value_2795 : _value_2615) :
    _value_2797;
  always @(posedge clock) begin
    if (reset) begin
      value <= 8'd0;
    end else if (start) begin
      // LookUpTable.swift:24
      value <= {_value_3974, _value_3975, _value_3976, _value_3977, _value_3978, _value_3979,
          _value_3980, _value_3981};
    end
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
