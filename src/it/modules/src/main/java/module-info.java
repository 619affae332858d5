// SPDX-License-Identifier: GPL-3.0-or-later
module it {
  requires io.github.dixit;
}
