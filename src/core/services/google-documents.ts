/** The addresses at which Google hands over a document as a file, or the data of a sheet. */
export const exportedDocument =
  /^\/[a-z]+\/(export|(d\/(e\/)?|u\/\d+\/d\/)?[^/]+\/(export|gviz|image))(\/|$)/i;
