/** From lowered and allocated vcode to machine code: frames, instruction forms, traps and the map back to the IL. */
package dev.gatun.x64.emit;
