// SPDX-License-Identifier: EUPL-1.2
#ifndef CIJFERSPOOR_WORKER_H
#define CIJFERSPOOR_WORKER_H

#include <stdbool.h>

#include "CBlocks.h"
#include "CDigest.h"
#include "CDocument.h"
#include "CDrawing.h"
#include "CFonts.h"
#include "CInflate.h"
#include "CPage.h"
#include "CProcess.h"
#include "CRecognition.h"
#include "CRendering.h"

/// Switches colour management off (true) or on (false) in this process: text needs no colours, and building
/// colour transforms costs poppler more than half of its time on files made by word processors. Returns how it was before.
bool worker_set_colour_management_off(bool off);

/// Whether the switch is effective: the loader resolves all of the library's functions to ours. False when the executable was
/// linked without exporting them.
bool worker_controls_colour_management(void);

#endif
