/** TBD */
package dev.gatun.samples;
