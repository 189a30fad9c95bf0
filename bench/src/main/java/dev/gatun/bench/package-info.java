/** TBD */
package dev.gatun.bench;
