/** Whose what is: the note on licences and rights that goes with everything handed on. */

/** Kept as LICENCES.txt in a pack. */
export const LICENCE_NOTE = `WHOSE WHAT IS

originals/        The files as received. All rights stay with those who sent
                  them. This pack grants nobody a right to publish them.
transcriptions/   The words of the originals, taken out by programs. The same
                  rights as the originals.
manifest/         The words of the replies that the report prints, with the
report/           places they come from. The words are those of the States
                  and others who sent them; the arrangement is that of the
                  office that issues the report. A file marked SPECIMEN or
                  DRAFT is not an issued document of the United Nations.
inputs/           The resolution and the files of the office. Resolutions are
                  public documents of the United Nations.
record/           Facts about the files above, made by the program.

The program that made this pack is Rapporteur (Apache License 2.0). Its
licence does not extend to what it reads or makes. Rapporteur is not a product
of the United Nations and uses no emblem.

FONTS
The PDF files hold parts of these fonts, as the SIL Open Font License 1.1
allows; the text of each licence is beside this file:
  Tinos          Copyright 2026 The Tinos Project Authors
  Amiri          Copyright 2010-2022 The Amiri Project Authors
  Noto Serif SC  Copyright 2012 Google Inc.
The other formats name fonts and hold none.
The PDF files also hold a description of the sRGB colours, written by Typst.

PERSONAL DATA
Replies may hold names, signatures, addresses, telephone numbers; e-mails hold
their headers. So may the transcriptions, the record and the report. Before
you hand this pack on or publish it, see that you may.
`
