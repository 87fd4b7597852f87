/** How questions of a call are labelled when a reply repeats them, in the six languages. */

/** "Question 1:", "Q1.", "Pregunta 2", "Вопрос № 3", "السؤال 4", "问题五". The first group is the number. */
export const QUESTION_LABELS: readonly RegExp[] = [
  /^(?:question|q)\s?(?:no\.?\s?|n[°º]\s?|#)?([\p{Nd}]{1,2}|[ivx]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)\s?[a-z]?\s?(?:[.:)–—-]|$|\s(?=\p{Lu}))/iu,
  /^pregunta\s?(?:n[°º.]\s?|núm\.\s?)?([\p{Nd}]{1,2}|[ivx]{1,4})\s?[a-z]?\s?(?:[.:)–—-]|$|\s(?=[\p{Lu}¿]))/iu,
  /^вопрос\s?(?:№\s?)?([\p{Nd}]{1,2}|[ivx]{1,4})\s?(?:[.:)–—-]|$|\s(?=\p{Lu}))/iu,
  /^(?:السؤال|سؤال)\s?(?:رقم\s?)?([\p{Nd}]{1,2}|الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن)\s?(?:[.:)،–—-]|$|\s)/u,
  /^问题\s?([\p{Nd}]{1,2}|[一二三四五六七八九十]{1,3})\s?(?:[：:、.．]|$|\s)/u,
]

/** "1.", "(a)", "3)" in front of a question. */
export const NUMBER_LABEL = /^[([]?([\p{Nd}]{1,2}|[a-z])(?:\.[\p{Nd}]{1,2})?[.):\]]\s?/u

/** The answer's own label, taken off nothing: only told apart from a question. */
export const ANSWER_LABEL =
  /^(?:answer|reply|response|réponse|respuesta|ответ|الجواب|الإجابة|الرد|答复|回答|答)\s?\p{Nd}{0,2}\s?[:.：–—-]/iu

/** Ends a question in any of the six scripts. */
export const QUESTION_END = /[?？؟]["”’»)\]）」』]*$/u
