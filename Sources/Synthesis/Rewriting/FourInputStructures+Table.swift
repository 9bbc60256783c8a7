extension FourInputStructures {
    /// By representative of a class the best ways found to make it of two smaller functions, in
    /// hexadecimal: `&g,h` is g AND h, `^g,h` their difference, `~` inverts the result. Of all
    /// formulas with the fewest ANDs (a difference counts three) up to five, those with the most
    /// equal halves first. `FourInputStructuresTests` derives the table anew.
    static let table = """
        1:&f,1111;&33,505;&55,303;&5,3333;&11,f0f 3:&f,3333;&33,f0f;&ff,303
        6:&77,e0e;&ee,707;&7,eeee;&f,6666;&66,f0f 7:&f,7777;&77,f0f;&ff,707 f:&ff,f0f
        16:&3f,5656;&5f,3636;&77,1e1e;&36,5f5f;&56,3f3f
        17:&3f,5757;&5f,3737;&77,1f1f;&1f,7777;&37,5f5f
        18:&1f,f8f8;&5d,baba;&dc,3b3b;&1d,fafa;&5c,bbbb 19:&bb,5d5d;&dd,3b3b;&3b,dddd;&5d,bbbb
        1b:&5f,bbbb;&bb,5f5f 1e:&ff,1e1e 1f:&ff,1f1f 3c:&3f,fcfc;&fc,3f3f;&ff,3c3c
        3d:&3f,fdfd;&fd,3f3f 3f:&ff,3f3f 69:&ff,6969 6b:&ff,6b6b 6f:&ff,6f6f 7e:&7f,fefe;&fe,7f7f
        7f:&ff,7f7f 116:^feee,fff8;^fefa,ffec;&11e,7777;&156,3f3f;&516,33ff
        117:~&feea,feec;~^3220,ccc8;&337f,cd97;&3ff,9d17;&333f,85d7
        118:&333b,cddc;&3b8,555f;&b38,555f;&333f,c9d8;&15c,bbbb
        119:&3ff,1919;&999,555f;&333f,c999;~&fefe,ffe6;&919,33ff
        11a:&555a,abbb;&555f,abba;~&feef,fff5;&55a,bbbb;&b1a,55ff
        11b:~^a,feee;&f1f,f1fb;~&fef4,ffec;~&feff,ffe4;~&feec,fff5 11e:^feee,fff0;&fff,111e
        11f:~^e,feee;&f1f,21ff;&5f1f,a1ff;~&fef0,ffeb;~^ee0,f000
        12c:^fedc,fff0;&113c,afaf;&232c,55ff 12d:&3ff,2d2d;&11ff,2d2d
        12f:&1ff,7f2f;~&fedc,ffd0;~&fef2,ffd0;~&fefc,ffd1;&2f2f,41ff
        13c:^fecc,fff0;^fef0,ffcc;&5ff,333c;&f3c,11ff
        13d:~^e,fecc;~^3c,fefe;~&feee,ffd2;&3ff,393d;&dfd,333f 13e:^fefe,ffc0;&1fe,3f3f
        13f:~^c,fecc;&45ff,bb3f;~&fef2,ffc8;&f3f,c1ff;~&feea,ffc0
        168:&3fc,556a;&5fa,336c;&f78,11ee 169:&3ff,6969;&5ff,6969;&11ff,6969
        16a:^feaa,ffc0;&3ff,556a 16b:&f6f,f1fb;~&fef4,ff9d;&15ff,6b6b;&5ff,cb6b;&11ff,ab6b
        16e:&f7f,11ee 16f:~^2a,feba;~&fedc,ff91;~^130,ffa0;&336f,45ff;&11ff,a56f
        17e:^fefe,ff80;&1fe,7f7f 17f:~^2a,feaa;&1ff,d57f;&337f,c9ff;~&fecc,ff93;~&fefa,ff84
        180:^80,100;&3aa,d5d5;&fcf,e1a0;&55c0,abab;&98a,f5f5
        181:~^80,fefe;&3a9,d5d5;&33bb,c5c5;&38b,f5f5;&1191,afaf
        182:&5ff,c382;&11ff,c382;&41c3,afaa;&51a2,8f8f;&58a,f3f3
        183:&f8f,f1f3;&33b3,cdcf;~&fefc,ff7f;&41c3,afaf;&41c3,bbbb
        186:&11ee,8787;&11a6,cfcf;&21a6,cfcf;&33ff,4586;&41c6,afaf 187:&11ff,8787
        189:~^88,fefe;~^44cc,baba;&33bb,c9c9;&3a9,dddd;&1199,cfcf
        18b:~&fefc,ff75;~&fef4,ff77;~&fefe,ff74;&11bb,cfcf;&55ff,8b8b
        18f:~^70,fe00;&f8f,21ff;~&fef3,ff70;&fcf,41af;&38f,55ff
        196:^feaa,ff3c;^fe3c,ffaa;&3ff,5596;&5ff,3396;&f96,11ff
        197:&f9f,f1f7;&1ff,5f97;&fbf,f197;&55df,a9b7;~&fefa,ff6d
        198:&3fc,9999;&33bb,cddc;~&feef,ff77;&1dc,bbbb;&5d8,bbbb
        199:&3ff,9999;&5ff,9999;&33bb,cddd;&55dd,abbb;~&feee,ff77
        19a:^feaa,ff30;&3ff,559a;&3ff,999a;&5ff,999a;&11ff,cf9a
        19b:~&feee,ff74;~^aa,fece;&33bb,cddf;~&fefe,ff64;&fff,319b
        19e:^feee,ff70;^feae,ff30;^fece,ff50;&fff,119e;&fff,319e
        19f:~^ac,fecc;~&fef4,ff63;&23ff,9d9f;&3ff,f99f;&11ff,cd9f
        1a8:&3fc,55aa;&55aa,a9a9;&1a9,ffaa;&1fc,ffaa;&3a8,55ff
        1a9:&55fd,abab;~&fefe,ff57;&55ff,a9a9
        1aa:&1ff,afaa;&3ff,55aa;&5ff,fbaa;&45ff,bbaa;&55aa,abab
        1ab:~^aa,fefe;&1ff,abab;&11ff,afab;&45ff,abab;~&fefe,ff54
        1ac:^fefc,ff50;&1ff,ffac;&faf,f1fc;&1fc,afaf;&11ec,afaf
        1ad:~&fef2,ff57;~&fefa,ff53;&3ff,adad;~&fefe,ff52;&11ed,afaf 1ae:&11ff,afae;&11ee,afaf
        1af:&1ff,2faf;&2faf,51ff;~&fef0,ff54;~^aa,fefa;&11ff,cfaf
        1bc:^fecc,ff70;&1ff,ffbc;~&fef3,ff4f;&5ff,33bc;&11ff,8fbc
        1bd:~^8c,fece;~&fece,ff43;~&fef2,ff4a;~&feee,ff42;&fff,11bd
        1be:^feee,ff50;^fefa,ff44;&1fe,bfbf;&11ff,afbe;&5be,33ff
        1bf:~^40,fe00;&1ff,fbbf;~&fecc,ff43;~&fef3,ff40;~&fe51,ff44
        1e8:&3fc,15ea;&5fa,b3ec;&1fa,ffec;&33fb,cdec;~&fef7,ff1f
        1e9:~^ea,fefc;&33fb,cded;~&fef6,ff1f;~&fe1e,ff77;&5e9,33ff
        1ea:&1ff,efea;&3ff,15ea;&5ff,ebea;&11ff,ebea;&fff,11ea
        1eb:~^ea,fefe;&15ff,ebeb;~&fef4,ff1f;&11ff,afeb;&fff,11eb
        1ee:&1ff,ffee;&11ff,efee;~&feff,ff11;^feee,ff00;&fff,11ee
        1ef:~^ee,fefe;&fef,31ff;~&fef0,ff13;~&feff,ff10;&11ff,cdef 1fe:^fefe,ff00
        33c:^fccc,fff0;^fcf0,ffcc;^fcfc,ffc0;&3fc,3f3f;&f3c,33ff
        33d:~^e,fccc;~&fccf,fff2;&3ff,ff3d;~&fcce,fff3;&3fd,3f3f
        33f:~^c,fccc;~&fcec,ffd0;&f3f,a3ff;~&fccc,ffc3;~&fcf5,ffc0 356:^fcfc,ffaa
        357:&bff,7757;~&fcec,ffab;~&fcfd,feaa;&3ff,f757;&5757,a3ff
        358:^fcf0,ffa8;^fcf8,ffa0;&f5f,f3f8;~&fcf7,ffaf;&3f8,5f5f
        359:~^5a,fcfc;&3ff,f359;&f5f,f359;~&fcff,ffa6;&f59,33ff 35a:^fcf0,ffaa;&f5a,33ff
        35b:~^50,fcf4;&575f,abfb;~&fcf5,ffae;&f5f,337b;&f5b,33ff 35e:^fcf4,ffaa;^fcfc,ffa2
        35f:~^50,fcf0;&23ff,575f;~&fcf4,ffa2;&3ff,af5f;~&fcf0,ffac
        368:&3fc,3f6a;&f6c,33fb;&36c,fbfb;&3ff,3768;&3ff,7768
        369:~^5a,fccc;~^ccc,f05a;~^6a,fcfc;~^305a,cccc;&fff,3369
        36a:&f6f,f3fa;^fc00,ff6a;&f6a,73ff;&3ff,2f6a;&3ff,bf6a
        36b:~^c44,f0d0;~^30d0,cc44;~&fc9c,ffd5;&3ff,4b6b;&3ff,e36b 36c:^fccc,ffa0;&fff,336c
        36d:&337f,cfed;~&fcde,ffb3;~&fcfe,ff93;&3ed,7f7f;&33ff,4f6d
        36e:^fccc,ffa2;&337f,cfee;~&fcdd,ffb3;&3ff,ff6e;~&fcff,ff91
        36f:~^4c,fcdc;&fef,f37f;&4f6f,b3ff;~&fcf4,ff9b;&3ff,676f 37c:^fcfc,ff80;&3fc,7f7f
        37d:~^302,ff80;&f7f,f3fd;~&fcf2,ff8a;&3ff,f7d;~&fc87,ffaa
        37e:^fcdc,ffa2;~&fccf,ffb1;&f7f,f3fe;~&fcf1,ff8f;&3ff,ff7e
        3c0:^c0,300;^fc00,ffc0;&3ff,3fc0;&3cc,fff0;&fcc,f3f3
        3c1:~^c0,fcfe;~^ccc,f0f2;&3c3,ffdd;&33f3,c3c9;&fff,33c1
        3c3:&fcf,33f3;~^ccc,f0f0;~^30f0,cccc;&fff,c3c3;&33ff,c3c3
        3c5:~&fcfa,ff3b;~&fcfe,ff3a;&3cf,fff5;&33f5,cfcf;&33ff,cfc5
        3c6:^ccc,f0a;^fccc,ff0a;~&fcfd,ff3b;&fff,33c6;&33c6,cfcf
        3c7:&33f7,4fcf;~&fcf8,ff3b;~^cc,fcf4;&fcf,b3f7;~&fcfc,ff38
        3cf:~^cc,fcfc;&3ff,ffcf;~&fcf0,ff3f;&23ff,cfcf;~&fcf4,ff33
        3d4:&3fc,ffd5;&3ff,ffd4;~&fcff,ff2b
        3d5:~^2a,fc00;&bff,f7d5;&33f7,cfdd;~&fcfa,ff2a;&3ff,77d5 3d6:^fcfc,ff2a
        3d7:~^c4,fcec;&bff,77d7;&3bff,c3d7;~&fcf8,ff2d;~&fc78,ffaf
        3d8:^fcdc,ff04;^fa,322;&33fb,cfdc;&3dc,fffa;&3ff,afd8
        3d9:~^ea,fccc;&33fb,cfdd;~&fcfe,ff27;~&fcff,ff26;&fff,73d9
        3db:&fdf,73fb;&33fb,8fdf;~&fcec,ff35;~&fcf4,ff27;~^d8,fcfc
        3dc:&3ff,ffdc;~&fcff,ff23;^fcdc,ff00
        3dd:~^22,fc00;~^3322,cf00;&3ff,5fdd;~&fcee,ff22;~^322,ff00 3de:^fcfc,ff22 3fc:^fcfc,ff00
        660:&ff0,6666;&666,fff0;&770,eeee;&ee0,7777;&fff,6660
        661:&663,fff5;&665,fff3;&671,efef;&761,eeff;&ee1,7777 662:&666,fff3;&666,fffa;&fff,6662
        663:&fff,6663 666:&fff,6666 667:~^232,fbaa;~&f9f9,ff9a;&eff,7767;&5767,aeff;~&f99c,ffbb
        669:~^666,fff0;&fff,6669 66b:~&f9f5,ff9c;&eff,576b;&fef,667b;~&f995,fdfc;~&f99c,ffd5
        66f:&6ff,f6f;&666f,87ff;~&f9fa,ff95;&1fff,a66f;~&f99a,fdf5
        672:&f7f,f6f2;~&f9fd,ff8f;&6fa,ff77;&ef2,7777;&fff,6672
        673:~^c8c,f500;~^7500,8c8c;&ef3,7777;&efb,7777;&fff,6673
        676:^faaa,fcdc;&3777,cefe;~&fbab,fddd;~&f999,ffcf;&fff,5676
        678:&f78,66ff;^f9f0,ff88;&3678,cfff;&5678,afff
        679:~^606,ff80;~^a8a,f30c;~^60e,ff88;~^c0c,f58a;&e79,77ff
        67a:&6ff,ff7a;^f080,f6fa;&efa,777f;&367a,8fff;~&fb8f,fdf5
        67b:~^60c,ff88;&efb,777f;&567b,afff;~&f98e,fff5;&fff,767b
        67e:~&f999,ff83;~&f9f1,ff87;~&f9a9,ffc3;&f7f,a6fe;&e7e,77ff
        690:&ff0,6699;&ff0,9696;&696,fff0;&699,fff0;&fff,6690
        691:&6ff,ff91;~^f08,f666;&7ff,ce91;&57ff,ae91;&6b3,ffdd
        693:~^666,ff0a;~^f0a,f666;~^6c6,ffaa;~^59cc,a0a0;&fff,6693 696:^f0f0,f666;&fff,9696
        697:&f9f,f6f7;~^666,ff0e;~^e0e,f766;&fbf,66d7;&1797,eeff
        69f:&6ff,9f9f;&26ff,9f9f;~&f9f1,ff66;~&f9f9,ff62;&fff,669f
        6b0:&6f3,ffb0;&6fc,ffb0;&fbf,c6f0;&ff0,b6b6;&6f0,ffbb
        6b1:&6ff,ffb1;&ef1,77bb;&ef1,f7b3;~&f9ff,ff4e;&6f5,bfbb
        6b2:&6ff,ffb2;&6fa,b7b7;&57f7,aeba;&6b3,fefe;~&f95d,ffcf
        6b3:~^c4c,f500;&eff,f7b3;&fff,e6b3 6b4:&fb4,66ff;^f9f0,ff44;&eff,b7b4;&36b4,cfff;&fff,96b4
        6b5:~^606,ff4c;~&f9fb,ff4e;&6f5,afbf;~^3b0,fafa;~&f95a,ffee
        6b6:^b0,606;~&f9f9,ff4d;&fbf,76f6;&56f6,afbf;~&f9d9,ff4f
        6b7:&6ff,b7b7;&7ff,a6b7;&3fbf,c6f7;~&f9c9,ff4c;&fff,96b7 6b9:~^646,ff00 6bd:~^606,ff44
        6f0:^f300,f5f0;^f3f0,f500;^faf0,fc00;&eff,f7f0;&fff,f6f0
        6f1:~^a0e,f300;~^c0e,f500;~^e0e,f700;&ef1,77ff;&ef1,f7f7
        6f2:^f2f2,f400;^f3f2,f500;^faf2,fc00;&7ff,fef2;&eff,f7f2
        6f6:&7ff,f6f6;~&f9f9,ff0d;&fff,56f6;&fff,c6f6;~&f9a9,ff0f 6f9:~^606,ff00
        776:^f8fa,ff8c;^fbaa,fcdc;~&fbab,fcdd;&3777,cffe;~&faab,fddd
        778:^f8f0,ff88;^f8f8,ff80;&7f8,7f7f;&f78,77ff
        779:~&f88f,faf6;~&f8f7,ff8e;~^7e,f8f8;&ff9,777f;&7f9,7f7f
        77a:^f8f0,ff8a;&7ff,ff7a;&ffa,777f;~&f88f,ffd5;~&f8ff,ff85
        77e:&377f,cffe;~&f8f3,ff89;^f8f4,ff8a;~&f8f1,ff8d;~&fbf3,fc89
        7b0:&ff0,37bf;&ff0,77bb;&ff0,b7b7;&ff0,f7b3
        7b1:~^4e,f800;&ff5,f7b3;~^70a,ff44;&fbb,f7f5;&fb1,f7f7
        7b4:^f8f0,ff44;^f8f8,ff4c;&fbf,f7f4;&fb4,77ff;&fb4,f7f7
        7b5:~^b0,f8fa;&77f5,8fbf;&fbf,d7f5;~&faea,fd5f;~&f85a,ffee
        7b6:^f8fa,ff4c;^f8f8,ff4e;&fbf,f7f6;&fbe,f7f7;&fff,a7b6 7bc:^f8f8,ff44
        7e0:^e0,700;^f800,ffe0;&7ff,1fe0;&7f0,efef;&fe0,f7f7 7e1:~^ee,f8f0;&fe1,77ff;&fe1,f7f7
        7e2:^e0,702;&57f7,afea;&7f7,ffea;&7f3,ffee;~&faff,fd1d
        7e3:~^e0,f8fc;~^e4,f8f8;&37f3,cfef;&fe3,77ff;~&f8bc,ff5f
        7e6:~&f8f9,ff1b;~&f8fb,ff19;^ee,708;&fee,77f7;&fff,b7e6 7e9:~^ee,f8f8
        7f0:&ff0,77ff;&ff0,f7f7;^f0f0,f700;^f8f0,ff00
        7f1:~^e,f800;~^f0e,f700;&ff3,f7f5;&7fb,fff5;~&fb0e,fcff
        7f2:^f2f2,f500;^f8f8,ff0a;&7ff,fff2;~&f8ff,ff0d 7f8:^f8f8,ff00
        ff0:^f0f0,ff00;&fff,fff0;~&f0ff,ff0f
        1668:^8ff8,9990;&16f8,ff6f;&1eee,7678;&3678,5fef;&3eff,5768
        1669:~^33c,eaaa;~^4ccc,a55a;~^75a,eecc;~^778,eeee;&3fff,5669
        166a:&1eee,777b;^ccc0,daaa;&16ea,ff7f;&1fff,366a;&37ff,de6a
        166b:~^578,ecec;~^1364,faf0;~^1c94,f500;~^3494,dd00;&7f7f,96eb
        166e:&1eee,377f;^44cc,52a2;&16ee,ff7f;~&e9b3,fddd;~&ebb3,fddd
        167e:^22a,1454;~&e9b9,ffc1;~&e9ed,ff83;~&efeb,f995;^660e,7070
        1681:&1ee1,7787;~^2aa,ebd4;~^2dbe,c4c0;&168f,fff1;&36a3,dfdd
        1683:~^ccc,e5b0;~^2570,cc0c;~^59cc,b0b0;~^7070,990c;~^5500,bc7c
        1686:^66f6,7070;^e0e0,f666;&36a6,dfdf;&56c6,bfbf
        1687:&1eff,7787;~^2aaa,c3d2;~^1100,f878;~^7070,9908;&5fff,9687
        1689:~^38c,eafa;~^43cc,aaba;&56a9,bf8f;~^2676,cf00;~^f00,e676
        168b:&37bb,decf;~&edfc,fb77;~^2530,cc44;&36bb,dfcf;~&e9fc,ff75
        168e:&36be,5fcf;&36fe,df8f;&56de,bfae;~&e9f9,ff73;&56ce,bfbf
        1696:^2aaa,3c3c;^4ccc,5a5a;&3fff,9696;&77ff,9696;^cccc,da5a
        1697:&1eff,9797;~^1a9a,f3f2;~^70f0,9998;~&ed6d,fbf8;&5fdf,96b7
        1698:&36be,9f99;&76fc,9f99;^e666,f0fe;&3798,dede;~&eb67,fdff
        1699:~^6666,8f00;~^25aa,cccc;~^43cc,aaaa
        169a:^40cc,5656;&37bb,dede;&37ff,de9a;^cc00,da9a;&77ff,9e9a
        169b:&37bb,dedf;~^22aa,cbce;&37ff,9e9b;&5fdf,b6bb;~&eb66,fdf5
        169e:^22aa,3434;^66ee,7070;^ee66,f8f8;&57ff,9e9e;&1e9e,77ff
        16a9:~^3fc,eaaa;~^5656,bf00;~^15aa,fcfc;&56a9,bfbf;~^1656,ff00
        16ac:&1faf,56fc;~&ebfb,fd57;^ecfc,fa50;&16fc,ffae;^a0a0,b60c
        16ad:~^7f8,eeaa;~^11aa,f8f8;~^4bf0,a2a2;~^1652,ff00;~^19a2,f0f0
        16bc:^4c4c,5af0;^66cc,7070;&3fbf,56fc;^aa00,bcbc;^cccc,da70
        16e9:~^3fc,eaea;~^5fa,ecec;~^11ee,f8f8;~^13ec,fafa;~^15ea,fcfc
        177e:^7e,1700;~&ebc9,fc87;~&e8b9,ff83;~&ebc3,f88d;~&efc1,f88f
        178e:^28a,1504;^a820,bfae;&17ff,ff8e;&37ae,dfdf;~&ea73,fdfd
        1796:&1f9f,f7f6;~&eced,fb7b;&77f7,9f9e;&3fff,d796;~&ed69,faff
        1798:&17ff,ff98;&77bb,9f9c;^43cc,5454;&37ff,5798;&57d8,bfbf
        179a:^28a,1510;&37bf,df9a;~&eded,f877;^ed30,faaa;^eb66,fcfc
        17ac:&17ff,ffac;~&e8ff,ff53;^acac,bb00;~&ec5f,fbf3;^a0a0,b70c
        17e8:^202,15ea;^4040,57a8;^ecec,fb04;&3fff,d7e8;~&e8d7,ff3f
        18e7:~^7f8,e0e0;~^1010,f708;~^23dc,c4c4;~^37c8,d0d0;~^4fb0,a8a8
        19e1:~^11ee,f7f0;~^2a22,cc3c;~^f0,e6ee;~^16ee,f0f0;~^2ad2,cccc
        19e3:~^fa,e6e6;~^1c1c,fa00;~^4c4c,aa50;~^8f2,eeee;~^16ec,f0f0
        19e6:^2a2a,33cc;^4c4c,55aa;^aaaa,b34c;^cccc,d52a;^e6e6,ff00
        1bd8:^d8,1b00;&1bdf,fff8;~&e4ef,ff37;&1bdb,fffc;~&e477,ffaf
        1be4:^a0a,11ee;^4444,5fa0;^a0a0,bb44;^eeee,f50a;^e4e4,ff00
        1ee1:~^ff0,eeee;~^11ee,f0f0;~^1e1e,ff00 3cc3:~^ff0,cccc;~^33cc,f0f0;~^3c3c,ff00
        6996:^ff0,6666;^33cc,5a5a;^3c3c,55aa;^9966,f0f0;^a55a,cccc
        """
}
