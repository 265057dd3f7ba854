// SPDX-License-Identifier: EUPL-1.2
#ifndef CIJFERSPOOR_BLOCKS_H
#define CIJFERSPOOR_BLOCKS_H

#include <stdbool.h>
#include <stddef.h>

/// Has this process take small blocks of memory from lists of its own from now on, as long as it has one thread, and give large
/// ones back late. Poppler asks for several small blocks a character, and the library's own lists are short. Costs 34 MB of
/// address space. False where there is no such room: then nothing changes.
bool worker_keep_blocks(void);

/// The address space that they cost, used or not.
size_t worker_reserved_for_blocks(void);

/// Whether what this process allocates arrives here: false when the executable was linked without exporting its symbols.
bool worker_controls_blocks(void);

/// A block of so many bytes from the lists, or NULL: it is too large, nothing is kept, or there is no room left.
void *worker_take_block(size_t bytes);

/// Gives back a block that was taken.
void worker_give_block(void *block);

/// The room that a block has, or 0 when it is not from the lists.
size_t worker_room_of_block(const void *block);

#endif
