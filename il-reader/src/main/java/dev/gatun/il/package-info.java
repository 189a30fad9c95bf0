/** What every part of the reader shares: tokens and errors. */
package dev.gatun.il;
