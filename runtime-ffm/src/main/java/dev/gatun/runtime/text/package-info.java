/** How values of the guest are written as text. */
package dev.gatun.runtime.text;
