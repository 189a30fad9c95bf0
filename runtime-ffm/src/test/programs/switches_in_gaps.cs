using System;
using System.Runtime.CompilerServices;

// Each switch is reached through the gaps of the one before, and from nowhere else.
class Program {
    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Pick(int x, int y) {
        switch (x + 0) {
            case 0: return 0 + y;
            case 2: return 2 + y;
            case 4: return 4 + y;
            case 6: return 6 + y;
            case 8: return 8 + y;
            case 10: return 10 + y;
            case 12: return 12 + y;
            case 14: return 14 + y;
            case 16: return 16 + y;
            case 18: return 18 + y;
            case 20: return 20 + y;
            case 22: return 22 + y;
            case 24: return 24 + y;
            case 26: return 26 + y;
            case 28: return 28 + y;
            case 30: return 30 + y;
            case 32: return 32 + y;
            case 34: return 34 + y;
            case 36: return 36 + y;
            case 38: return 38 + y;
        }
        switch (x + 1) {
            case 100: return 1000 + y;
            case 102: return 1002 + y;
            case 104: return 1004 + y;
            case 106: return 1006 + y;
            case 108: return 1008 + y;
            case 110: return 1010 + y;
            case 112: return 1012 + y;
            case 114: return 1014 + y;
            case 116: return 1016 + y;
            case 118: return 1018 + y;
            case 120: return 1020 + y;
            case 122: return 1022 + y;
            case 124: return 1024 + y;
            case 126: return 1026 + y;
            case 128: return 1028 + y;
            case 130: return 1030 + y;
            case 132: return 1032 + y;
            case 134: return 1034 + y;
            case 136: return 1036 + y;
            case 138: return 1038 + y;
        }
        switch (x + 2) {
            case 200: return 2000 + y;
            case 202: return 2002 + y;
            case 204: return 2004 + y;
            case 206: return 2006 + y;
            case 208: return 2008 + y;
            case 210: return 2010 + y;
            case 212: return 2012 + y;
            case 214: return 2014 + y;
            case 216: return 2016 + y;
            case 218: return 2018 + y;
            case 220: return 2020 + y;
            case 222: return 2022 + y;
            case 224: return 2024 + y;
            case 226: return 2026 + y;
            case 228: return 2028 + y;
            case 230: return 2030 + y;
            case 232: return 2032 + y;
            case 234: return 2034 + y;
            case 236: return 2036 + y;
            case 238: return 2038 + y;
        }
        switch (x + 3) {
            case 300: return 3000 + y;
            case 302: return 3002 + y;
            case 304: return 3004 + y;
            case 306: return 3006 + y;
            case 308: return 3008 + y;
            case 310: return 3010 + y;
            case 312: return 3012 + y;
            case 314: return 3014 + y;
            case 316: return 3016 + y;
            case 318: return 3018 + y;
            case 320: return 3020 + y;
            case 322: return 3022 + y;
            case 324: return 3024 + y;
            case 326: return 3026 + y;
            case 328: return 3028 + y;
            case 330: return 3030 + y;
            case 332: return 3032 + y;
            case 334: return 3034 + y;
            case 336: return 3036 + y;
            case 338: return 3038 + y;
        }
        switch (x + 4) {
            case 400: return 4000 + y;
            case 402: return 4002 + y;
            case 404: return 4004 + y;
            case 406: return 4006 + y;
            case 408: return 4008 + y;
            case 410: return 4010 + y;
            case 412: return 4012 + y;
            case 414: return 4014 + y;
            case 416: return 4016 + y;
            case 418: return 4018 + y;
            case 420: return 4020 + y;
            case 422: return 4022 + y;
            case 424: return 4024 + y;
            case 426: return 4026 + y;
            case 428: return 4028 + y;
            case 430: return 4030 + y;
            case 432: return 4032 + y;
            case 434: return 4034 + y;
            case 436: return 4036 + y;
            case 438: return 4038 + y;
        }
        switch (x + 5) {
            case 500: return 5000 + y;
            case 502: return 5002 + y;
            case 504: return 5004 + y;
            case 506: return 5006 + y;
            case 508: return 5008 + y;
            case 510: return 5010 + y;
            case 512: return 5012 + y;
            case 514: return 5014 + y;
            case 516: return 5016 + y;
            case 518: return 5018 + y;
            case 520: return 5020 + y;
            case 522: return 5022 + y;
            case 524: return 5024 + y;
            case 526: return 5026 + y;
            case 528: return 5028 + y;
            case 530: return 5030 + y;
            case 532: return 5032 + y;
            case 534: return 5034 + y;
            case 536: return 5036 + y;
            case 538: return 5038 + y;
        }
        switch (x + 6) {
            case 600: return 6000 + y;
            case 602: return 6002 + y;
            case 604: return 6004 + y;
            case 606: return 6006 + y;
            case 608: return 6008 + y;
            case 610: return 6010 + y;
            case 612: return 6012 + y;
            case 614: return 6014 + y;
            case 616: return 6016 + y;
            case 618: return 6018 + y;
            case 620: return 6020 + y;
            case 622: return 6022 + y;
            case 624: return 6024 + y;
            case 626: return 6026 + y;
            case 628: return 6028 + y;
            case 630: return 6030 + y;
            case 632: return 6032 + y;
            case 634: return 6034 + y;
            case 636: return 6036 + y;
            case 638: return 6038 + y;
        }
        switch (x + 7) {
            case 700: return 7000 + y;
            case 702: return 7002 + y;
            case 704: return 7004 + y;
            case 706: return 7006 + y;
            case 708: return 7008 + y;
            case 710: return 7010 + y;
            case 712: return 7012 + y;
            case 714: return 7014 + y;
            case 716: return 7016 + y;
            case 718: return 7018 + y;
            case 720: return 7020 + y;
            case 722: return 7022 + y;
            case 724: return 7024 + y;
            case 726: return 7026 + y;
            case 728: return 7028 + y;
            case 730: return 7030 + y;
            case 732: return 7032 + y;
            case 734: return 7034 + y;
            case 736: return 7036 + y;
            case 738: return 7038 + y;
        }
        return -1;
    }

    static void Main() {
        long sum = 0;
        for (int x = -10; x < 900; x++) {
            sum = sum * 3 + Pick(x, x & 7);
            if (x % 50 == 0) Console.WriteLine(Pick(x, 1) + " " + Pick(x + 1, 2) + " " + sum);
        }
    }
}
