/**
 * Where a copy of this project is, by its name, from the folder of the project.
 *
 * @param {string} name
 */
export const copyFolder = (name) => `tests/.results/copies/${name}`
