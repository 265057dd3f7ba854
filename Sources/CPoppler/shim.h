// SPDX-License-Identifier: EUPL-1.2
// poppler, glib and cairo in one module: glib has no module map of its own, and two modules that include it may clash.
// Declarations only: CWorker loads the libraries when they are wanted.
#include <cairo.h>
#include <glib.h>
#include <poppler.h>
