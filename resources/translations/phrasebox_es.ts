<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Phrasebox</name>
        <message>
            <source>The project cannot be searched ({error}).</source>
            <translation>No se puede buscar en el proyecto ({error}).</translation>
        </message>
        <message>
            <source>Detect all is not running.</source>
            <translation>«Detectar en todas» no está en marcha.</translation>
        </message>
        <message>
            <source>No box is selected.</source>
            <translation>No hay ningún cuadro seleccionado.</translation>
        </message>
        <message>
            <source>No box is shown in this image.</source>
            <translation>No se muestra ningún cuadro en esta imagen.</translation>
        </message>
        <message>
            <source>No box of the class is shown in this image.</source>
            <translation>No se muestra ningún cuadro de la clase en esta imagen.</translation>
        </message>
        <message>
            <source>No box was copied.</source>
            <translation>No se ha copiado ningún cuadro.</translation>
        </message>
        <message>
            <source>No candidate is shown in this image.</source>
            <translation>No se muestra ningún candidato en esta imagen.</translation>
        </message>
        <message>
            <source>No candidate of the class is shown in this image.</source>
            <translation>No se muestra ningún candidato de la clase en esta imagen.</translation>
        </message>
        <message>
            <source>No folder is open.</source>
            <translation>No hay ninguna carpeta abierta.</translation>
        </message>
        <message>
            <source>No image is open.</source>
            <translation>No hay ninguna imagen abierta.</translation>
        </message>
        <message>
            <source>Nothing is being detected.</source>
            <translation>No se está detectando nada.</translation>
        </message>
        <message>
            <source>Nothing was done yet.</source>
            <translation>Todavía no se ha hecho nada.</translation>
        </message>
        <message>
            <source>Nothing was undone.</source>
            <translation>No se ha deshecho nada.</translation>
        </message>
        <message>
            <source>The image is not reviewed.</source>
            <translation>La imagen no está revisada.</translation>
        </message>
        <message>
            <source>There is no class yet.</source>
            <translation>Todavía no hay ninguna clase.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Detect all</source>
            <translation>Detectar en todas</translation>
        </message>
        <message>
            <source>Detect all is over. {path} and {more} more failed.</source>
            <translation>«Detectar en todas» ha terminado. Fallaron {path} y {more} más.</translation>
        </message>
        <message>
            <source>Detect all is over. {path} failed.</source>
            <translation>«Detectar en todas» ha terminado. Falló {path}.</translation>
        </message>
        <message numerus="yes">
            <source>Detect all was not finished: {phrases} in {count} images more, with {model}.</source>
            <extracomment>Of one: Detect all was not finished: {phrases} in {count} image more, with {model}.</extracomment>
            <translation>
                <numerusform>«Detectar en todas» no terminó: {phrases} en {count} imagen más, con {model}.</numerusform>
                <numerusform>«Detectar en todas» no terminó: {phrases} en {count} imágenes más, con {model}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Do not</source>
            <translation>No continuar</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Model: {model}</source>
            <translation>Modelo: {model}</translation>
        </message>
        <message>
            <source>Phrases, as typed in the window: {phrases}</source>
            <translation>Frases, tal como se escribieron en la ventana: {phrases}</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>Mostrar el resumen</translation>
        </message>
        <message>
            <source>Speed: {speed}</source>
            <translation>Velocidad: {speed}</translation>
        </message>
        <message>
            <source>Type what to find in the window first, for example: a red car=car, truck.</source>
            <translation>Escriba primero en la ventana qué buscar, por ejemplo: a red car=car, truck.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Phrasebox&lt;/b&gt; {version}</source>
            <translation>&lt;b&gt;Phrasebox&lt;/b&gt; {version}</translation>
        </message>
        <message>
            <source>About Phrasebox</source>
            <translation>Acerca de Phrasebox</translation>
        </message>
        <message>
            <source>Copied: {path}</source>
            <translation>Copiado: {path}</translation>
        </message>
        <message>
            <source>No class has the key {key}.</source>
            <translation>Ninguna clase tiene la tecla {key}.</translation>
        </message>
        <message>
            <source>Open a folder of images</source>
            <translation>Abrir una carpeta de imágenes</translation>
        </message>
        <message>
            <source>Type phrases, get boxes, on your own machine.
Licence: Apache-2.0.</source>
            <translation>Escriba frases y obtenga cuadros, en su propio equipo.
Licencia: Apache-2.0.</translation>
        </message>
        <message>
            <source>Class for new boxes</source>
            <translation>Clase para los cuadros nuevos</translation>
        </message>
        <message>
            <source>Class of the new box</source>
            <translation>Clase del cuadro nuevo</translation>
        </message>
        <message>
            <source>Class of the selected boxes</source>
            <translation>Clase de los cuadros seleccionados</translation>
        </message>
        <message>
            <source>Ask for it earlier or later</source>
            <translation>Buscarla antes o después</translation>
        </message>
        <message>
            <source>Ask for it or not; its boxes stay</source>
            <translation>Buscarla o no; sus cuadros se quedan</translation>
        </message>
        <message>
            <source>Change its class</source>
            <translation>Cambiar su clase</translation>
        </message>
        <message>
            <source>Click again at the same place</source>
            <translation>Clic otra vez en el mismo lugar</translation>
        </message>
        <message>
            <source>Click the number of a class</source>
            <translation>Clic en el número de una clase</translation>
        </message>
        <message>
            <source>Click the square of a phrase, Space</source>
            <translation>Clic en el recuadro de color de una frase, Espacio</translation>
        </message>
        <message>
            <source>Click, Ctrl-click, Shift-click</source>
            <translation>Clic, Ctrl+clic, Mayús+clic</translation>
        </message>
        <message>
            <source>Ctrl+wheel</source>
            <translation>Ctrl+rueda</translation>
        </message>
        <message>
            <source>Detect</source>
            <translation>Detectar</translation>
        </message>
        <message>
            <source>Double-click a box</source>
            <translation>Doble clic en un cuadro</translation>
        </message>
        <message>
            <source>Double-click a class, F2</source>
            <translation>Doble clic en una clase, F2</translation>
        </message>
        <message>
            <source>Double-click a phrase, F2</source>
            <translation>Doble clic en una frase, F2</translation>
        </message>
        <message>
            <source>Drag a box or a handle</source>
            <translation>Arrastrar un cuadro o un tirador</translation>
        </message>
        <message>
            <source>Drag a phrase, Ctrl+arrow</source>
            <translation>Arrastrar una frase, Ctrl+flecha</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edición</translation>
        </message>
        <message>
            <source>Edit it, or map it to a class: sedan=car</source>
            <translation>Editarla o asignarla a una clase: sedan=car</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Give it a threshold of its own</source>
            <translation>Darle un umbral propio</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Left-drag on the empty image</source>
            <translation>Arrastrar con el botón izquierdo en una zona libre de la imagen</translation>
        </message>
        <message>
            <source>Middle-drag, Space-drag</source>
            <translation>Arrastrar con el botón central o con Espacio</translation>
        </message>
        <message>
            <source>Move or resize it</source>
            <translation>Moverlo o cambiar su tamaño</translation>
        </message>
        <message>
            <source>Move the image</source>
            <translation>Mover la imagen</translation>
        </message>
        <message>
            <source>Rename it</source>
            <translation>Cambiarle el nombre</translation>
        </message>
        <message>
            <source>Scroll the image; with Shift sideways</source>
            <translation>Desplazar la imagen; con Mayús, de lado</translation>
        </message>
        <message>
            <source>Select a box; add to the selection or take from it</source>
            <translation>Seleccionar un cuadro; añadirlo a la selección o quitarlo</translation>
        </message>
        <message>
            <source>Select the boxes inside a rubber band</source>
            <translation>Seleccionar los cuadros dentro de un marco trazado</translation>
        </message>
        <message>
            <source>Select the next of the boxes that lie over each other there</source>
            <translation>Seleccionar el siguiente de los cuadros superpuestos allí</translation>
        </message>
        <message>
            <source>Shift-drag</source>
            <translation>Mayús+arrastrar</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>Rueda</translation>
        </message>
        <message>
            <source>Zoom at the cursor</source>
            <translation>Ampliar o reducir en el cursor</translation>
        </message>
        <message>
            <source>Accept candidates</source>
            <translation>Aceptar candidatos</translation>
        </message>
        <message>
            <source>Accept every shown candidate of the active class in this image</source>
            <translation>Aceptar todos los candidatos visibles de la clase activa en esta imagen</translation>
        </message>
        <message>
            <source>Accept the class here</source>
            <translation>Aceptar la clase aquí</translation>
        </message>
        <message>
            <source>Accept the selected candidates, or all that are shown</source>
            <translation>Aceptar los candidatos seleccionados, o todos los que se muestran</translation>
        </message>
        <message>
            <source>Add a class…</source>
            <translation>Añadir una clase…</translation>
        </message>
        <message>
            <source>Back to selecting, moving and resizing boxes</source>
            <translation>Volver a seleccionar, mover y cambiar el tamaño de los cuadros</translation>
        </message>
        <message>
            <source>Bring back rejected</source>
            <translation>Recuperar los rechazados</translation>
        </message>
        <message>
            <source>Change class…</source>
            <translation>Cambiar la clase…</translation>
        </message>
        <message>
            <source>Copy boxes</source>
            <translation>Copiar cuadros</translation>
        </message>
        <message>
            <source>Copy every accepted box of the previous image into this one</source>
            <translation>Copiar en esta imagen todos los cuadros aceptados de la anterior</translation>
        </message>
        <message>
            <source>Copy the selected boxes</source>
            <translation>Copiar los cuadros seleccionados</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete all boxes of the class…</source>
            <translation>Eliminar todos los cuadros de la clase…</translation>
        </message>
        <message>
            <source>Delete the boxes of the active class in every image, as one step of undo</source>
            <translation>Eliminar los cuadros de la clase activa en todas las imágenes, como un solo paso que se puede deshacer</translation>
        </message>
        <message>
            <source>Delete the selected boxes</source>
            <translation>Eliminar los cuadros seleccionados</translation>
        </message>
        <message>
            <source>Do the undone edit again</source>
            <translation>Rehacer la edición deshecha</translation>
        </message>
        <message>
            <source>Draw a box</source>
            <translation>Dibujar un cuadro</translation>
        </message>
        <message>
            <source>Draw a box: press and drag, or click two corners; Enter places one in the middle of what is seen</source>
            <translation>Dibujar un cuadro: pulse y arrastre, o haga clic en dos esquinas; Intro coloca uno en el centro de lo visible</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Duplicate the selected boxes</source>
            <translation>Duplicar los cuadros seleccionados</translation>
        </message>
        <message>
            <source>Give the active class another name; its boxes keep it</source>
            <translation>Dar otro nombre a la clase activa; sus cuadros la conservan</translation>
        </message>
        <message>
            <source>Give the selected boxes another class</source>
            <translation>Dar otra clase a los cuadros seleccionados</translation>
        </message>
        <message>
            <source>Keep drawing after a box</source>
            <translation>Seguir dibujando tras cada cuadro</translation>
        </message>
        <message>
            <source>Make a class for boxes to draw</source>
            <translation>Crear una clase para los cuadros que se dibujen</translation>
        </message>
        <message>
            <source>Make candidates again of all that was rejected in this image</source>
            <translation>Volver a convertir en candidatos todo lo rechazado en esta imagen</translation>
        </message>
        <message>
            <source>Paste boxes</source>
            <translation>Pegar cuadros</translation>
        </message>
        <message>
            <source>Paste the copied boxes into this image</source>
            <translation>Pegar los cuadros copiados en esta imagen</translation>
        </message>
        <message>
            <source>Paste the previous image's boxes</source>
            <translation>Pegar los cuadros de la imagen anterior</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Reject candidates</source>
            <translation>Rechazar candidatos</translation>
        </message>
        <message>
            <source>Reject every shown candidate of the active class in this image</source>
            <translation>Rechazar todos los candidatos visibles de la clase activa en esta imagen</translation>
        </message>
        <message>
            <source>Reject the class here</source>
            <translation>Rechazar la clase aquí</translation>
        </message>
        <message>
            <source>Reject the selected candidates, or all that are shown; they are not proposed again</source>
            <translation>Rechazar los candidatos seleccionados, o todos los que se muestran; no se proponen de nuevo</translation>
        </message>
        <message>
            <source>Rename the class</source>
            <translation>Cambiar el nombre de la clase</translation>
        </message>
        <message>
            <source>Select all boxes</source>
            <translation>Seleccionar todos los cuadros</translation>
        </message>
        <message>
            <source>Select and edit</source>
            <translation>Seleccionar y editar</translation>
        </message>
        <message>
            <source>Select every shown box</source>
            <translation>Seleccionar todos los cuadros visibles</translation>
        </message>
        <message>
            <source>Select every shown box of the active class</source>
            <translation>Seleccionar todos los cuadros visibles de la clase activa</translation>
        </message>
        <message>
            <source>Select next box</source>
            <translation>Seleccionar el cuadro siguiente</translation>
        </message>
        <message>
            <source>Select previous box</source>
            <translation>Seleccionar el cuadro anterior</translation>
        </message>
        <message>
            <source>Select the boxes of the class</source>
            <translation>Seleccionar los cuadros de la clase</translation>
        </message>
        <message>
            <source>Select the next shown box</source>
            <translation>Seleccionar el siguiente cuadro visible</translation>
        </message>
        <message>
            <source>Select the shown box before</source>
            <translation>Seleccionar el cuadro visible anterior</translation>
        </message>
        <message>
            <source>Stay in drawing after each box instead of returning to editing</source>
            <translation>Seguir dibujando tras cada cuadro en vez de volver a editar</translation>
        </message>
        <message>
            <source>Take back the last edit</source>
            <translation>Deshacer la última edición</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Class {number}</source>
            <translation>Clase {number}</translation>
        </message>
        <message>
            <source>Give the selection class {number}, or draw with it</source>
            <translation>Dar a la selección la clase {number}, o dibujar con ella</translation>
        </message>
        <message>
            <source>Make the selected boxes higher by {number} px</source>
            <translation>Aumentar {number} px la altura de los cuadros seleccionados</translation>
        </message>
        <message>
            <source>Make the selected boxes lower by {number} px</source>
            <translation>Reducir {number} px la altura de los cuadros seleccionados</translation>
        </message>
        <message>
            <source>Make the selected boxes narrower by {number} px</source>
            <translation>Estrechar {number} px los cuadros seleccionados</translation>
        </message>
        <message>
            <source>Make the selected boxes wider by {number} px</source>
            <translation>Ensanchar {number} px los cuadros seleccionados</translation>
        </message>
        <message>
            <source>Move the lower side down</source>
            <translation>Mover el lado inferior hacia abajo</translation>
        </message>
        <message>
            <source>Move the lower side down by {number}</source>
            <translation>Mover el lado inferior {number} hacia abajo</translation>
        </message>
        <message>
            <source>Move the lower side up</source>
            <translation>Mover el lado inferior hacia arriba</translation>
        </message>
        <message>
            <source>Move the lower side up by {number}</source>
            <translation>Mover el lado inferior {number} hacia arriba</translation>
        </message>
        <message>
            <source>Move the right side left</source>
            <translation>Mover el lado derecho a la izquierda</translation>
        </message>
        <message>
            <source>Move the right side left by {number}</source>
            <translation>Mover el lado derecho {number} a la izquierda</translation>
        </message>
        <message>
            <source>Move the right side right</source>
            <translation>Mover el lado derecho a la derecha</translation>
        </message>
        <message>
            <source>Move the right side right by {number}</source>
            <translation>Mover el lado derecho {number} a la derecha</translation>
        </message>
        <message>
            <source>Move the selected boxes down by {number} px</source>
            <translation>Mover los cuadros seleccionados {number} px hacia abajo</translation>
        </message>
        <message>
            <source>Move the selected boxes left by {number} px</source>
            <translation>Mover los cuadros seleccionados {number} px a la izquierda</translation>
        </message>
        <message>
            <source>Move the selected boxes right by {number} px</source>
            <translation>Mover los cuadros seleccionados {number} px a la derecha</translation>
        </message>
        <message>
            <source>Move the selected boxes up by {number} px</source>
            <translation>Mover los cuadros seleccionados {number} px hacia arriba</translation>
        </message>
        <message>
            <source>Nudge down</source>
            <translation>Desplazar hacia abajo</translation>
        </message>
        <message>
            <source>Nudge down by {number}</source>
            <translation>Desplazar {number} hacia abajo</translation>
        </message>
        <message>
            <source>Nudge left</source>
            <translation>Desplazar a la izquierda</translation>
        </message>
        <message>
            <source>Nudge left by {number}</source>
            <translation>Desplazar {number} a la izquierda</translation>
        </message>
        <message>
            <source>Nudge right</source>
            <translation>Desplazar a la derecha</translation>
        </message>
        <message>
            <source>Nudge right by {number}</source>
            <translation>Desplazar {number} a la derecha</translation>
        </message>
        <message>
            <source>Nudge up</source>
            <translation>Desplazar hacia arriba</translation>
        </message>
        <message>
            <source>Nudge up by {number}</source>
            <translation>Desplazar {number} hacia arriba</translation>
        </message>
        <message>
            <source>Accept in all images…</source>
            <translation>Aceptar en todas las imágenes…</translation>
        </message>
        <message>
            <source>Accept the shown candidates, mark the image reviewed and go to the next that is not</source>
            <translation>Aceptar los candidatos visibles, marcar la imagen como revisada e ir a la siguiente que no lo está</translation>
        </message>
        <message>
            <source>Accept what is shown in every image that is not reviewed, as one step of undo</source>
            <translation>Aceptar lo que se muestra en todas las imágenes sin revisar, como un solo paso que se puede deshacer</translation>
        </message>
        <message>
            <source>Actual size</source>
            <translation>Tamaño real</translation>
        </message>
        <message>
            <source>An image pixel is a screen pixel</source>
            <translation>Un píxel de la imagen es un píxel de la pantalla</translation>
        </message>
        <message>
            <source>Boxes per class, sizes, scores, states, and how often model and human agree</source>
            <translation>Cuadros por clase, tamaños, puntuaciones, estados y con qué frecuencia coinciden modelo y persona</translation>
        </message>
        <message>
            <source>Brighter</source>
            <translation>Más claro</translation>
        </message>
        <message>
            <source>Brightness and contrast as in the file</source>
            <translation>Brillo y contraste como en el archivo</translation>
        </message>
        <message>
            <source>Brightness and contrast…</source>
            <translation>Brillo y contraste…</translation>
        </message>
        <message>
            <source>Classes and boxes</source>
            <translation>Clases y cuadros</translation>
        </message>
        <message>
            <source>Copy the file's path</source>
            <translation>Copiar la ruta del archivo</translation>
        </message>
        <message>
            <source>Copy where the open image lies</source>
            <translation>Copiar dónde está la imagen abierta</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Colores oscuros</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>Tema oscuro</translation>
        </message>
        <message>
            <source>Darker</source>
            <translation>Más oscuro</translation>
        </message>
        <message>
            <source>Fill the screen</source>
            <translation>Ocupar toda la pantalla</translation>
        </message>
        <message>
            <source>Filter the image list by name</source>
            <translation>Filtrar la lista de imágenes por nombre</translation>
        </message>
        <message>
            <source>Find an image</source>
            <translation>Buscar una imagen</translation>
        </message>
        <message>
            <source>Fit to window</source>
            <translation>Ajustar a la ventana</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Go to the image before that is not reviewed</source>
            <translation>Ir a la imagen anterior sin revisar</translation>
        </message>
        <message>
            <source>Go to the image before that shows a box of the active class</source>
            <translation>Ir a la imagen anterior que muestra un cuadro de la clase activa</translation>
        </message>
        <message>
            <source>Go to the image where most of what the model proposed was changed; again: the next such</source>
            <translation>Ir a la imagen donde más se cambió lo que propuso el modelo; otra vez: la siguiente</translation>
        </message>
        <message>
            <source>Go to the next image</source>
            <translation>Ir a la imagen siguiente</translation>
        </message>
        <message>
            <source>Go to the next image that is not reviewed</source>
            <translation>Ir a la siguiente imagen sin revisar</translation>
        </message>
        <message>
            <source>Go to the next image that shows a box of the active class</source>
            <translation>Ir a la siguiente imagen que muestra un cuadro de la clase activa</translation>
        </message>
        <message>
            <source>Go to the previous image</source>
            <translation>Ir a la imagen anterior</translation>
        </message>
        <message>
            <source>Go to the unreviewed image with the score nearest to the threshold; again: the next such</source>
            <translation>Ir a la imagen sin revisar con la puntuación más cercana al umbral; otra vez: la siguiente</translation>
        </message>
        <message>
            <source>Hide all boxes</source>
            <translation>Ocultar todos los cuadros</translation>
        </message>
        <message>
            <source>Hide or show the active class</source>
            <translation>Ocultar o mostrar la clase activa</translation>
        </message>
        <message>
            <source>Hide selected boxes</source>
            <translation>Ocultar los cuadros seleccionados</translation>
        </message>
        <message>
            <source>Hide the boxes of the active class, or show them again</source>
            <translation>Ocultar los cuadros de la clase activa, o mostrarlos de nuevo</translation>
        </message>
        <message>
            <source>Hide the selected boxes; with none selected, show all again</source>
            <translation>Ocultar los cuadros seleccionados; sin selección, mostrarlos todos de nuevo</translation>
        </message>
        <message>
            <source>Image list</source>
            <translation>Lista de imágenes</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>Idioma del sistema</translation>
        </message>
        <message>
            <source>Least certain image</source>
            <translation>Imagen más dudosa</translation>
        </message>
        <message>
            <source>Less contrast</source>
            <translation>Menos contraste</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Colores claros</translation>
        </message>
        <message>
            <source>Light or dark, as the system is set</source>
            <translation>Claro u oscuro, según el sistema</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>Tema claro</translation>
        </message>
        <message>
            <source>Mark as not reviewed</source>
            <translation>Marcar como no revisada</translation>
        </message>
        <message>
            <source>More contrast</source>
            <translation>Más contraste</translation>
        </message>
        <message>
            <source>Move the keys to the next part of the window</source>
            <translation>Llevar el foco del teclado a la sección siguiente de la ventana</translation>
        </message>
        <message>
            <source>Move the keys to the part of the window before</source>
            <translation>Llevar el foco del teclado a la sección anterior de la ventana</translation>
        </message>
        <message>
            <source>Next image</source>
            <translation>Imagen siguiente</translation>
        </message>
        <message>
            <source>Next image of the class</source>
            <translation>Siguiente imagen de la clase</translation>
        </message>
        <message>
            <source>Next part</source>
            <translation>Sección siguiente</translation>
        </message>
        <message>
            <source>Next unreviewed</source>
            <translation>Siguiente sin revisar</translation>
        </message>
        <message>
            <source>Previous image</source>
            <translation>Imagen anterior</translation>
        </message>
        <message>
            <source>Previous image of the class</source>
            <translation>Imagen anterior de la clase</translation>
        </message>
        <message>
            <source>Previous part</source>
            <translation>Sección anterior</translation>
        </message>
        <message>
            <source>Previous unreviewed</source>
            <translation>Anterior sin revisar</translation>
        </message>
        <message>
            <source>Put a reviewed image back among those to review</source>
            <translation>Devolver una imagen revisada a las pendientes</translation>
        </message>
        <message>
            <source>Put every panel back where it was at first</source>
            <translation>Devolver todos los paneles a su lugar inicial</translation>
        </message>
        <message>
            <source>Reset the layout</source>
            <translation>Restablecer la disposición</translation>
        </message>
        <message>
            <source>Reviewed, next</source>
            <translation>Revisada y siguiente</translation>
        </message>
        <message>
            <source>See the image as it is</source>
            <translation>Ver la imagen tal como es</translation>
        </message>
        <message>
            <source>See the image brighter</source>
            <translation>Ver la imagen más clara</translation>
        </message>
        <message>
            <source>See the image brighter or with more contrast; the file stays as it is</source>
            <translation>Ver la imagen más clara o con más contraste; el archivo queda como está</translation>
        </message>
        <message>
            <source>See the image darker</source>
            <translation>Ver la imagen más oscura</translation>
        </message>
        <message>
            <source>See the image with less contrast</source>
            <translation>Ver la imagen con menos contraste</translation>
        </message>
        <message>
            <source>See the image with more contrast</source>
            <translation>Ver la imagen con más contraste</translation>
        </message>
        <message>
            <source>See the image without its boxes</source>
            <translation>Ver la imagen sin sus cuadros</translation>
        </message>
        <message>
            <source>Show or hide the classes and boxes</source>
            <translation>Mostrar u ocultar las clases y los cuadros</translation>
        </message>
        <message>
            <source>Show or hide the list of images</source>
            <translation>Mostrar u ocultar la lista de imágenes</translation>
        </message>
        <message>
            <source>Show or hide the tool bar</source>
            <translation>Mostrar u ocultar la barra de herramientas</translation>
        </message>
        <message>
            <source>Show the whole image</source>
            <translation>Mostrar la imagen entera</translation>
        </message>
        <message>
            <source>Speak the system's language, where Phrasebox knows it</source>
            <translation>Usar el idioma del sistema, si Phrasebox lo conoce</translation>
        </message>
        <message>
            <source>Speak this language from now on</source>
            <translation>Usar este idioma a partir de ahora</translation>
        </message>
        <message>
            <source>Statistics…</source>
            <translation>Estadísticas…</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>Tema del sistema</translation>
        </message>
        <message>
            <source>Tool bar</source>
            <translation>Barra de herramientas</translation>
        </message>
        <message>
            <source>Where model and human disagree most</source>
            <translation>Mayor discrepancia entre modelo y persona</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <source>Zoom in; Ctrl+wheel does so at the cursor</source>
            <translation>Ampliar; Ctrl+rueda lo hace en el cursor</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Reducir</translation>
        </message>
        <message>
            <source>Zoom out; Ctrl+wheel does so at the cursor</source>
            <translation>Reducir; Ctrl+rueda lo hace en el cursor</translation>
        </message>
        <message>
            <source>Add boxes from a file or folder of another tool, seen before they are stored</source>
            <translation>Añadir cuadros de un archivo o carpeta de otra herramienta, con vista previa antes de guardarlos</translation>
        </message>
        <message>
            <source>Choose among the folders that were opened before</source>
            <translation>Elegir entre las carpetas abiertas anteriormente</translation>
        </message>
        <message>
            <source>Close the program; all is saved</source>
            <translation>Cerrar el programa; todo está guardado</translation>
        </message>
        <message>
            <source>Detect all again…</source>
            <translation>Detectar en todas de nuevo…</translation>
        </message>
        <message>
            <source>Detect all…</source>
            <translation>Detectar en todas…</translation>
        </message>
        <message>
            <source>Detect in many images, also where the same was detected before</source>
            <translation>Detectar en muchas imágenes, también donde ya se detectó lo mismo</translation>
        </message>
        <message>
            <source>Detect in many images: choose which ones, see how far it is, or its summary</source>
            <translation>Detectar en muchas imágenes: elegir en cuáles, ver el avance o el resumen</translation>
        </message>
        <message>
            <source>Detect in the next images while you are at this one</source>
            <translation>Detectar en las imágenes siguientes mientras trabaja en esta</translation>
        </message>
        <message>
            <source>Detect the phrases in the open image</source>
            <translation>Detectar las frases en la imagen abierta</translation>
        </message>
        <message>
            <source>Detect with a checkpoint folder of your own</source>
            <translation>Detectar con una carpeta de modelo propia</translation>
        </message>
        <message>
            <source>Every command and its keys, which can be changed</source>
            <translation>Todos los comandos y sus teclas, que se pueden cambiar</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Find a command…</source>
            <translation>Buscar un comando…</translation>
        </message>
        <message>
            <source>Find any command by its name</source>
            <translation>Buscar cualquier comando por su nombre</translation>
        </message>
        <message>
            <source>Get models, and choose the one that detects</source>
            <translation>Descargar modelos y elegir con cuál detectar</translation>
        </message>
        <message>
            <source>Import labels…</source>
            <translation>Importar etiquetas…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Learn from my images…</source>
            <translation>Aprender de mis imágenes…</translation>
        </message>
        <message>
            <source>Let Detect all rest, or go on with it</source>
            <translation>Pausar «Detectar en todas» o continuar</translation>
        </message>
        <message>
            <source>Look ahead</source>
            <translation>Detectar por adelantado</translation>
        </message>
        <message>
            <source>Lower the class's threshold</source>
            <translation>Bajar el umbral de la clase</translation>
        </message>
        <message>
            <source>Lower the threshold</source>
            <translation>Bajar el umbral</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modelos…</translation>
        </message>
        <message>
            <source>Open a copy of the images that come with it</source>
            <translation>Abrir una copia de las imágenes incluidas</translation>
        </message>
        <message>
            <source>Open a recent folder…</source>
            <translation>Abrir una carpeta reciente…</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Abrir carpeta…</translation>
        </message>
        <message>
            <source>Open the sample images</source>
            <translation>Abrir las imágenes de muestra</translation>
        </message>
        <message>
            <source>Pause Detect all</source>
            <translation>Pausar «Detectar en todas»</translation>
        </message>
        <message>
            <source>Put the cursor into the phrase field</source>
            <translation>Poner el cursor en el campo de frases</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Raise the class's threshold</source>
            <translation>Subir el umbral de la clase</translation>
        </message>
        <message>
            <source>Raise the threshold</source>
            <translation>Subir el umbral</translation>
        </message>
        <message>
            <source>Show fewer candidates</source>
            <translation>Mostrar menos candidatos</translation>
        </message>
        <message>
            <source>Show fewer candidates of the active class</source>
            <translation>Mostrar menos candidatos de la clase activa</translation>
        </message>
        <message>
            <source>Show more candidates</source>
            <translation>Mostrar más candidatos</translation>
        </message>
        <message>
            <source>Show more candidates of the active class</source>
            <translation>Mostrar más candidatos de la clase activa</translation>
        </message>
        <message>
            <source>Show the model images at half of its own size: quickest, but small objects are missed</source>
            <translation>Mostrar al modelo las imágenes a la mitad de su tamaño de entrada: lo más rápido, pero se escapan objetos pequeños</translation>
        </message>
        <message>
            <source>Show the model images at its own size: finds most</source>
            <translation>Mostrar al modelo las imágenes a su tamaño de entrada completo: es como más encuentra</translation>
        </message>
        <message>
            <source>Show the model images at three quarters of its own size</source>
            <translation>Mostrar al modelo las imágenes a tres cuartos de su tamaño de entrada</translation>
        </message>
        <message>
            <source>Speed: accurate</source>
            <translation>Velocidad: precisa</translation>
        </message>
        <message>
            <source>Speed: balanced</source>
            <translation>Velocidad: equilibrada</translation>
        </message>
        <message>
            <source>Speed: fast</source>
            <translation>Velocidad: rápida</translation>
        </message>
        <message>
            <source>Stop detecting</source>
            <translation>Detener la detección</translation>
        </message>
        <message>
            <source>Stop the running detection</source>
            <translation>Detener la detección en marcha</translation>
        </message>
        <message>
            <source>Teach the model in use what the reviewed images show</source>
            <translation>Enseñar al modelo en uso lo que muestran las imágenes revisadas</translation>
        </message>
        <message>
            <source>Type phrases</source>
            <translation>Escribir frases</translation>
        </message>
        <message>
            <source>Use a model folder…</source>
            <translation>Usar una carpeta de modelo…</translation>
        </message>
        <message>
            <source>Version and licence</source>
            <translation>Versión y licencia</translation>
        </message>
        <message>
            <source>Write the boxes of this project for a trainer or another tool</source>
            <translation>Exportar los cuadros de este proyecto para el entrenamiento u otra herramienta</translation>
        </message>
        <message>
            <source>There cannot be a class {name}: its name has to be words with single spaces between.</source>
            <translation>No puede haber una clase {name}: su nombre debe constar de palabras separadas por un solo espacio.</translation>
        </message>
        <message>
            <source>A part of Phrasebox cannot be loaded ({fault}); run `phrasebox doctor` to see what is missing.</source>
            <translation>No se puede cargar una parte de Phrasebox ({fault}); ejecute `phrasebox doctor` para ver qué falta.</translation>
        </message>
        <message>
            <source>Phrasebox cannot {task} ({fault}).</source>
            <translation>Phrasebox no puede {task} ({fault}).</translation>
        </message>
        <message>
            <source>There is not enough memory to {task}; close other programs or use a smaller model.</source>
            <translation>No hay memoria suficiente para {task}; cierre otros programas o use un modelo más pequeño.</translation>
        </message>
        <message numerus="yes">
            <source>{count} images are missing from the folder; the boxes are kept.</source>
            <extracomment>Of one: {count} image is missing from the folder; the boxes are kept.</extracomment>
            <translation>
                <numerusform>Falta {count} imagen en la carpeta; los cuadros se conservan.</numerusform>
                <numerusform>Faltan {count} imágenes en la carpeta; los cuadros se conservan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images came into the folder.</source>
            <extracomment>Of one: {count} image came into the folder.</extracomment>
            <translation>
                <numerusform>Hay {count} imagen nueva en la carpeta.</numerusform>
                <numerusform>Hay {count} imágenes nuevas en la carpeta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} missing images are back.</source>
            <extracomment>Of one: {count} missing image is back.</extracomment>
            <translation>
                <numerusform>Ha vuelto {count} imagen que faltaba.</numerusform>
                <numerusform>Han vuelto {count} imágenes que faltaban.</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} could not be unpacked ({reason}).</source>
            <translation>No se pudo descomprimir {source} ({reason}).</translation>
        </message>
        <message>
            <source>{source} holds more than 2 GB of annotations; unpack it and import its parts.</source>
            <translation>{source} contiene más de 2 GB de anotaciones; descomprímalo e importe sus partes.</translation>
        </message>
        <message>
            <source>{source} is not a whole zip file ({error}); get a whole copy of it.</source>
            <translation>{source} no es un archivo zip completo ({error}); consiga una copia completa.</translation>
        </message>
        <message>
            <source>The COCO file {source} has no "images"; choose the file that names them.</source>
            <translation>El archivo COCO {source} no tiene "images"; elija el archivo que las nombra.</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes stand for crowds and came in as plain boxes.</source>
            <extracomment>Of one: {count} box stands for a crowd and came in as a plain box.</extracomment>
            <translation>
                <numerusform>{count} cuadro representa una multitud (crowd) y se importó como cuadro normal.</numerusform>
                <numerusform>{count} cuadros representan multitudes (crowd) y se importaron como cuadros normales.</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} holds no COCO annotation file; choose the file that names the images.</source>
            <translation>{source} no contiene ningún archivo de anotaciones COCO; elija el archivo que nombra las imágenes.</translation>
        </message>
        <message>
            <source>{source} is a list of results, which names no images; choose the COCO file that names them.</source>
            <translation>{source} es una lista de resultados, que no nombra imágenes; elija el archivo COCO que las nombra.</translation>
        </message>
        <message>
            <source>{source} has a result that does not belong to its annotation file: {value}.</source>
            <translation>{source} tiene un resultado que no corresponde a su archivo de anotaciones: {value}.</translation>
        </message>
        <message>
            <source>{source} is not a list of COCO results; choose the file with the scores.</source>
            <translation>{source} no es una lista de resultados COCO; elija el archivo con las puntuaciones.</translation>
        </message>
        <message numerus="yes">
            <source>{count} shapes are points, lines or cuboids and stay out.</source>
            <extracomment>Of one: {count} shape is a point, line or cuboid and stays out.</extracomment>
            <translation>
                <numerusform>{count} forma es un punto, una línea o un cuboide y queda fuera.</numerusform>
                <numerusform>{count} formas son puntos, líneas o cuboides y quedan fuera.</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} is of a video; export the task as "CVAT for images 1.1".</source>
            <translation>{file} es de un vídeo; exporte la tarea como «CVAT for images 1.1».</translation>
        </message>
        <message>
            <source>{source} is no CVAT file; choose its annotations.xml.</source>
            <translation>{source} no es un archivo de CVAT; elija su annotations.xml.</translation>
        </message>
        <message>
            <source>{found}; choose another place, or allow to replace it.</source>
            <translation>{found}; elija otro lugar o permita reemplazarlo.</translation>
        </message>
        <message>
            <source>Images to export are "all" or "reviewed", not "{images}".</source>
            <translation>Las imágenes que se exportan son «all» o «reviewed», no «{images}».</translation>
        </message>
        <message>
            <source>Pictures of the format "{format}" can be {able}, not {pictures}.</source>
            <translation>Las imágenes del formato «{format}» pueden ser {able}, no {pictures}.</translation>
        </message>
        <message>
            <source>it failed</source>
            <translation>falló</translation>
        </message>
        <message>
            <source>its file cannot be read</source>
            <translation>su archivo no se puede leer</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes lie wholly outside the image and were left out.</source>
            <extracomment>Of one: {count} box lies wholly outside the image and was left out.</extracomment>
            <translation>
                <numerusform>{count} cuadro queda del todo fuera de la imagen y se omitió.</numerusform>
                <numerusform>{count} cuadros quedan del todo fuera de la imagen y se omitieron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} candidates not accepted on reviewed images stay out.</source>
            <extracomment>Of one: {count} candidate not accepted on reviewed images stays out.</extracomment>
            <translation>
                <numerusform>{count} candidato no aceptado en imágenes revisadas queda fuera.</numerusform>
                <numerusform>{count} candidatos no aceptados en imágenes revisadas quedan fuera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} candidates scored below {threshold} stay out.</source>
            <extracomment>Of one: {count} candidate scored below {threshold} stays out.</extracomment>
            <translation>
                <numerusform>{count} candidato con puntuación inferior a {threshold} queda fuera.</numerusform>
                <numerusform>{count} candidatos con puntuación inferior a {threshold} quedan fuera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} candidates scored below {threshold}, or the threshold of their class, stay out.</source>
            <extracomment>Of one: {count} candidate scored below {threshold}, or the threshold of their class, stays out.</extracomment>
            <translation>
                <numerusform>{count} candidato con puntuación inferior a {threshold}, o al umbral de su clase, queda fuera.</numerusform>
                <numerusform>{count} candidatos con puntuación inferior a {threshold}, o al umbral de su clase, quedan fuera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} image files cannot be read any more; the boxes are exported all the same.</source>
            <extracomment>Of one: {count} image file cannot be read any more; the boxes are exported all the same.</extracomment>
            <translation>
                <numerusform>{count} archivo de imagen ya no se puede leer; los cuadros se exportan de todos modos.</numerusform>
                <numerusform>{count} archivos de imagen ya no se pueden leer; los cuadros se exportan de todos modos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images are turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that the trainer applies it too, or export upright copies.</source>
            <extracomment>Of one: {count} image is turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that the trainer applies it too, or export upright copies.</extracomment>
            <translation>
                <numerusform>{count} imagen está girada por la orientación EXIF; los cuadros y tamaños son los de la imagen enderezada, así que asegúrese de que el programa de entrenamiento también aplique la orientación, o exporte copias enderezadas.</numerusform>
                <numerusform>{count} imágenes están giradas por la orientación EXIF; los cuadros y tamaños son los de la imagen enderezada, así que asegúrese de que el programa de entrenamiento también aplique la orientación, o exporte copias enderezadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images are turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that the trainer applies it too.</source>
            <extracomment>Of one: {count} image is turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that the trainer applies it too.</extracomment>
            <translation>
                <numerusform>{count} imagen está girada por la orientación EXIF; los cuadros y tamaños son los de la imagen enderezada, así que asegúrese de que el programa de entrenamiento también aplique la orientación.</numerusform>
                <numerusform>{count} imágenes están giradas por la orientación EXIF; los cuadros y tamaños son los de la imagen enderezada, así que asegúrese de que el programa de entrenamiento también aplique la orientación.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images not reviewed yet stay out.</source>
            <extracomment>Of one: {count} image not reviewed yet stays out.</extracomment>
            <translation>
                <numerusform>{count} imagen aún no revisada queda fuera.</numerusform>
                <numerusform>{count} imágenes aún no revisadas quedan fuera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images turned by EXIF orientation are written anew, upright; the others are copied byte for byte.</source>
            <extracomment>Of one: {count} image turned by EXIF orientation is written anew, upright; the others are copied byte for byte.</extracomment>
            <translation>
                <numerusform>{count} imagen girada por la orientación EXIF se escribe de nuevo, enderezada; las demás se copian byte a byte.</numerusform>
                <numerusform>{count} imágenes giradas por la orientación EXIF se escriben de nuevo, enderezadas; las demás se copian byte a byte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images were looked at by nobody yet and are exported without boxes; export only reviewed images to leave them out.</source>
            <extracomment>Of one: {count} image was looked at by nobody yet and is exported without boxes; export only reviewed images to leave it out.</extracomment>
            <translation>
                <numerusform>Nadie ha mirado aún {count} imagen, que se exporta sin cuadros; exporte solo las revisadas para dejarla fuera.</numerusform>
                <numerusform>Nadie ha mirado aún {count} imágenes, que se exportan sin cuadros; exporte solo las revisadas para dejarlas fuera.</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} cannot be read ({reason}); check its permissions.</source>
            <translation>No se puede leer {source} ({reason}); compruebe sus permisos.</translation>
        </message>
        <message>
            <source>{source} does not exist; check its name.</source>
            <translation>{source} no existe; compruebe el nombre.</translation>
        </message>
        <message>
            <source>{source} is not UTF-8 text; save it as UTF-8.</source>
            <translation>{source} no es texto UTF-8; guárdelo como UTF-8.</translation>
        </message>
        <message>
            <source>{source} is not valid JSON ({error}); get a whole copy of it.</source>
            <translation>{source} no es JSON válido ({error}); consiga una copia completa.</translation>
        </message>
        <message>
            <source>{target} cannot be written, since the name of a folder in it is not valid text; rename the folder.</source>
            <translation>No se puede escribir {target}, porque el nombre de una carpeta que contiene no es texto válido; cámbiele el nombre a la carpeta.</translation>
        </message>
        <message>
            <source>{target} could not be written ({reason}); check permissions and the disk's space.</source>
            <translation>No se pudo escribir {target} ({reason}); compruebe los permisos y el espacio en disco.</translation>
        </message>
        <message numerus="yes">
            <source>{count} images have another size on disk (turned upright) than in the file; check the boxes.</source>
            <extracomment>Of one: {count} image has another size on disk (turned upright) than in the file; check the boxes.</extracomment>
            <translation>
                <numerusform>{count} imagen tiene en el disco (enderezada) otro tamaño que en el archivo de anotaciones; compruebe los cuadros.</numerusform>
                <numerusform>{count} imágenes tienen en el disco (enderezadas) otro tamaño que en el archivo de anotaciones; compruebe los cuadros.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} outlines come in as the boxes around them.</source>
            <extracomment>Of one: {count} outline comes in as the box around it.</extracomment>
            <translation>
                <numerusform>{count} contorno se importa como el cuadro que lo rodea.</numerusform>
                <numerusform>{count} contornos se importan como los cuadros que los rodean.</numerusform>
            </translation>
        </message>
        <message>
            <source>The format "{format}" can only be written; import {formats}.</source>
            <translation>El formato «{format}» solo se puede escribir; importe {formats}.</translation>
        </message>
        <message>
            <source>Before importing the tasks, set up the labeling interface with {name}, and let Label Studio serve the images: LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT={parent}, with a local storage for {folder}.</source>
            <translation>Antes de importar las tareas, configure la interfaz de etiquetado con {name} y haga que Label Studio sirva las imágenes: LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT={parent}, con un almacenamiento local para {folder}.</translation>
        </message>
        <message>
            <source>The labeling config beside the tasks is not valid XML and was passed over; classes come in the order in which boxes name them.</source>
            <translation>La configuración de etiquetado junto a las tareas no es XML válido y se ha pasado por alto; las clases vienen en el orden en que los cuadros las nombran.</translation>
        </message>
        <message numerus="yes">
            <source>{count} images have several annotations; the last one counts.</source>
            <extracomment>Of one: {count} image has several annotations; the last one counts.</extracomment>
            <translation>
                <numerusform>{count} imagen tiene varias anotaciones; cuenta la última.</numerusform>
                <numerusform>{count} imágenes tienen varias anotaciones; cuenta la última.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images hold only a model's boxes, which come in as accepted ones; look them through.</source>
            <extracomment>Of one: {count} image holds only a model's boxes, which come in as accepted ones; look them through.</extracomment>
            <translation>
                <numerusform>{count} imagen solo tiene cuadros de un modelo, que se importan como aceptados; repáselos.</numerusform>
                <numerusform>{count} imágenes solo tienen cuadros de un modelo, que se importan como aceptados; repáselos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} results are no boxes and stay out.</source>
            <extracomment>Of one: {count} result is no box and stays out.</extracomment>
            <translation>
                <numerusform>{count} resultado no es un cuadro y queda fuera.</numerusform>
                <numerusform>{count} resultados no son cuadros y quedan fuera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} tasks name no image and stay out.</source>
            <extracomment>Of one: {count} task names no image and stays out.</extracomment>
            <translation>
                <numerusform>{count} tarea no nombra ninguna imagen y queda fuera.</numerusform>
                <numerusform>{count} tareas no nombran ninguna imagen y quedan fuera.</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} is no export of Label Studio; choose its JSON file.</source>
            <translation>{source} no es una exportación de Label Studio; elija su archivo JSON.</translation>
        </message>
        <message numerus="yes">
            <source>{count} shapes are points or lines and stay out.</source>
            <extracomment>Of one: {count} shape is a point or a line and stays out.</extracomment>
            <translation>
                <numerusform>{count} forma es un punto o una línea y queda fuera.</numerusform>
                <numerusform>{count} formas son puntos o líneas y quedan fuera.</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} holds no LabelMe files; choose one, or the folder with them.</source>
            <translation>{source} no contiene archivos de LabelMe; elija uno, o la carpeta que los contiene.</translation>
        </message>
        <message numerus="yes">
            <source>{count} images got another name, because label files would have been the same.</source>
            <extracomment>Of one: {count} image got another name, because label files would have been the same.</extracomment>
            <translation>
                <numerusform>{count} imagen recibió otro nombre, porque si no habría dos archivos de etiquetas con el mismo.</numerusform>
                <numerusform>{count} imágenes recibieron otro nombre, porque si no habría archivos de etiquetas con el mismo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images were left out, because another has the same name but for its suffix.</source>
            <extracomment>Of one: {count} image was left out, because another has the same name but for its suffix.</extracomment>
            <translation>
                <numerusform>Se omitió {count} imagen, porque otra tiene el mismo nombre salvo la extensión.</numerusform>
                <numerusform>Se omitieron {count} imágenes, porque otras tienen el mismo nombre salvo la extensión.</numerusform>
            </translation>
        </message>
        <message>
            <source>COCO, YOLO, Pascal VOC, LabelMe, Label Studio and CVAT files can be imported</source>
            <translation>se pueden importar archivos COCO, YOLO, Pascal VOC, LabelMe, Label Studio y CVAT</translation>
        </message>
        <message>
            <source>{file} is a list of COCO results without the names of images; choose the annotation file with them.</source>
            <translation>{file} es una lista de resultados COCO sin nombres de imágenes; elija el archivo de anotaciones que los tiene.</translation>
        </message>
        <message>
            <source>{file} is in no known format; {known}.</source>
            <translation>{file} no tiene un formato conocido; {known}.</translation>
        </message>
        <message>
            <source>{source} holds files of several formats, {first} and {second} among them; choose a file or a folder of one.</source>
            <translation>{source} contiene archivos de varios formatos, entre ellos {first} y {second}; elija un archivo o una carpeta de uno solo.</translation>
        </message>
        <message>
            <source>{source} holds no annotations; {known}.</source>
            <translation>{source} no contiene anotaciones; {known}.</translation>
        </message>
        <message>
            <source>COCO results with scores (JSON)</source>
            <translation>Resultados COCO con puntuaciones (JSON)</translation>
        </message>
        <message>
            <source>CVAT takes it as annotations of a task with these images.</source>
            <translation>CVAT lo importa como anotaciones de una tarea con estas imágenes.</translation>
        </message>
        <message>
            <source>CVAT takes it for a task or, with the pictures, a whole project.</source>
            <translation>CVAT lo importa en una tarea o, con las imágenes, como un proyecto entero.</translation>
        </message>
        <message>
            <source>Evaluation tools read it beside a COCO file.</source>
            <translation>Las herramientas de evaluación lo leen junto a un archivo COCO.</translation>
        </message>
        <message>
            <source>Label Studio (tasks as JSON)</source>
            <translation>Label Studio (tareas en JSON)</translation>
        </message>
        <message>
            <source>Label Studio imports it: reviewed boxes as annotations, others as predictions.</source>
            <translation>Label Studio lo importa: cuadros revisados como anotaciones, los demás como predicciones.</translation>
        </message>
        <message>
            <source>LabelMe (JSON folder)</source>
            <translation>LabelMe (carpeta JSON)</translation>
        </message>
        <message>
            <source>LabelMe and X-AnyLabeling open it: one file beside each image.</source>
            <translation>Lo abren LabelMe y X-AnyLabeling: un archivo junto a cada imagen.</translation>
        </message>
        <message>
            <source>Most trainers and labeling tools read it.</source>
            <translation>Lo lee la mayoría de los programas de entrenamiento y de etiquetado.</translation>
        </message>
        <message>
            <source>Pascal VOC (XML folder)</source>
            <translation>Pascal VOC (carpeta XML)</translation>
        </message>
        <message>
            <source>There is no format "{name}"; choose one of {names}.</source>
            <translation>No hay ningún formato «{name}»; elija entre {names}.</translation>
        </message>
        <message>
            <source>Ultralytics trains on it: data.yaml, images and labels.</source>
            <translation>Ultralytics entrena con este formato: data.yaml, imágenes y etiquetas.</translation>
        </message>
        <message>
            <source>YOLO (Ultralytics folder)</source>
            <translation>YOLO (carpeta de Ultralytics)</translation>
        </message>
        <message>
            <source>labelImg and many trainers read it; it holds whole pixels.</source>
            <translation>Lo leen labelImg y muchos programas de entrenamiento; solo guarda píxeles enteros.</translation>
        </message>
        <message>
            <source>{output} is a file, and pictures need a folder; name a new or empty one.</source>
            <translation>{output} es un archivo, y las imágenes necesitan una carpeta; indique una nueva o vacía.</translation>
        </message>
        <message>
            <source>{target} exists already</source>
            <translation>{target} ya existe</translation>
        </message>
        <message>
            <source>Imported {boxes} on {images}.</source>
            <translation>Importado: {boxes} en {images}.</translation>
        </message>
        <message>
            <source>New classes: {names}.</source>
            <translation>Clases nuevas: {names}.</translation>
        </message>
        <message>
            <source>No image goes out.</source>
            <translation>No se exporta ninguna imagen.</translation>
        </message>
        <message>
            <source>No image of this folder is named there; nothing can be imported.</source>
            <translation>Ahí no aparece ninguna imagen de esta carpeta; no se puede importar nada.</translation>
        </message>
        <message numerus="yes">
            <source>These images count as reviewed from then on; boxes that are there stay.</source>
            <extracomment>Of one: This image counts as reviewed from then on; boxes that are there stay.</extracomment>
            <translation>
                <numerusform>A partir de entonces, esta imagen cuenta como revisada; los cuadros que ya tiene se conservan.</numerusform>
                <numerusform>A partir de entonces, estas imágenes cuentan como revisadas; los cuadros que ya tienen se conservan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Wrote {boxes} of {images} to {place}.</source>
            <translation>Exportado a {place}: {boxes} de {images}.</translation>
        </message>
        <message>
            <source>and {more} more</source>
            <translation>y {more} más</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes are in the project already.</source>
            <extracomment>Of one: {count} box is in the project already.</extracomment>
            <translation>
                <numerusform>{count} cuadro ya está en el proyecto.</numerusform>
                <numerusform>{count} cuadros ya están en el proyecto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes stay out: they have no area, no class or no image.</source>
            <extracomment>Of one: {count} box stays out: it has no area, no class or no image.</extracomment>
            <translation>
                <numerusform>{count} cuadro queda fuera: le falta el área, la clase o la imagen.</numerusform>
                <numerusform>{count} cuadros quedan fuera: les falta el área, la clase o la imagen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images are not in this folder and stay out: {names}.</source>
            <extracomment>Of one: {count} image is not in this folder and stays out: {names}.</extracomment>
            <translation>
                <numerusform>{count} imagen no está en esta carpeta y queda fuera: {names}.</numerusform>
                <numerusform>{count} imágenes no están en esta carpeta y quedan fuera: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images of this folder are named there, with {new_boxes}.</source>
            <extracomment>Of one: {count} image of this folder is named there, with {new_boxes}.</extracomment>
            <translation>
                <numerusform>Se encontró {count} imagen de esta carpeta, con {new_boxes}.</numerusform>
                <numerusform>Se encontraron {count} imágenes de esta carpeta, con {new_boxes}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images stay out: {names}.</source>
            <extracomment>Of one: {count} image stays out: {names}.</extracomment>
            <translation>
                <numerusform>{count} imagen queda fuera: {names}.</numerusform>
                <numerusform>{count} imágenes quedan fuera: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images with {boxes} go out, {empty} of them without a box.</source>
            <extracomment>Of one: {count} image with {boxes} goes out, {empty} of them without a box.</extracomment>
            <translation>
                <numerusform>Se exporta {count} imagen con {boxes}; sin cuadros: {empty}.</numerusform>
                <numerusform>Se exportan {count} imágenes con {boxes}; sin cuadros: {empty}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images with {boxes} go out.</source>
            <extracomment>Of one: {count} image with {boxes} goes out.</extracomment>
            <translation>
                <numerusform>Se exporta {count} imagen con {boxes}.</numerusform>
                <numerusform>Se exportan {count} imágenes con {boxes}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} new boxes</source>
            <extracomment>Of one: {count} new box</extracomment>
            <translation>
                <numerusform>{count} cuadro nuevo</numerusform>
                <numerusform>{count} cuadros nuevos</numerusform>
            </translation>
        </message>
        <message>
            <source>{names} and {more} more</source>
            <translation>{names} y {more} más</translation>
        </message>
        <message>
            <source>The image {source} is gone; bring it back or export again without it.</source>
            <translation>La imagen {source} ha desaparecido; recupérela o exporte de nuevo sin ella.</translation>
        </message>
        <message>
            <source>the zip file</source>
            <translation>el archivo zip</translation>
        </message>
        <message>
            <source>{source} cannot be copied to {target}; check the permissions.</source>
            <translation>No se puede copiar {source} en {target}; compruebe los permisos.</translation>
        </message>
        <message>
            <source>{target} cannot be read ({reason}); choose another folder.</source>
            <translation>No se puede leer {target} ({reason}); elija otra carpeta.</translation>
        </message>
        <message>
            <source>{target} holds an export already</source>
            <translation>{target} ya contiene una exportación</translation>
        </message>
        <message>
            <source>{target} is a file; name a new or empty folder for the export.</source>
            <translation>{target} es un archivo; indique una carpeta nueva o vacía para la exportación.</translation>
        </message>
        <message>
            <source>{target} is a folder; name a .zip file.</source>
            <translation>{target} es una carpeta; indique un archivo .zip.</translation>
        </message>
        <message>
            <source>{target} is not empty and no former export; name a new or empty folder.</source>
            <translation>{target} no está vacía ni es una exportación anterior; indique una carpeta nueva o vacía.</translation>
        </message>
        <message>
            <source>{source} could not be turned upright ({error}) and is exported as it is; get a whole copy of it.</source>
            <translation>No se pudo enderezar {source} ({error}) y se exporta tal como está; consiga una copia completa.</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes marked as difficult came in like the others.</source>
            <extracomment>Of one: {count} box marked as difficult came in like the others.</extracomment>
            <translation>
                <numerusform>{count} cuadro marcado como difícil se importó como los demás.</numerusform>
                <numerusform>{count} cuadros marcados como difíciles se importaron como los demás.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes were rounded to whole pixels, which is all that Pascal VOC holds.</source>
            <extracomment>Of one: {count} box was rounded to whole pixels, which is all that Pascal VOC holds.</extracomment>
            <translation>
                <numerusform>{count} cuadro se redondeó a píxeles enteros, que es lo que guarda Pascal VOC.</numerusform>
                <numerusform>{count} cuadros se redondearon a píxeles enteros, que es lo que guarda Pascal VOC.</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} holds no Pascal VOC files; choose the folder with the annotations.</source>
            <translation>{source} no contiene archivos de Pascal VOC; elija la carpeta con las anotaciones.</translation>
        </message>
        <message>
            <source>{source} holds no XML files; choose the folder with the annotations.</source>
            <translation>{source} no contiene archivos XML; elija la carpeta con las anotaciones.</translation>
        </message>
        <message>
            <source>{source} is not a Pascal VOC file: it begins with &lt;{tag}&gt;.</source>
            <translation>{source} no es un archivo de Pascal VOC: empieza por &lt;{tag}&gt;.</translation>
        </message>
        <message>
            <source>{source} is not valid XML ({error}); get a whole copy of it.</source>
            <translation>{source} no es XML válido ({error}); consiga una copia completa.</translation>
        </message>
        <message>
            <source>There is no validation part: data.yaml names the training images for both.</source>
            <translation>No hay parte de validación: data.yaml nombra las imágenes de entrenamiento para ambas.</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes were too small to be written and left out.</source>
            <extracomment>Of one: {count} box was too small to be written and left out.</extracomment>
            <translation>
                <numerusform>{count} cuadro era demasiado pequeño para escribirlo y se omitió.</numerusform>
                <numerusform>{count} cuadros eran demasiado pequeños para escribirlos y se omitieron.</numerusform>
            </translation>
        </message>
        <message>
            <source>The "names" of data.yaml are not numbered from 0; write them as "0: name".</source>
            <translation>Los "names" de data.yaml no están numerados desde 0; escríbalos como "0: name".</translation>
        </message>
        <message>
            <source>{folder} has no class names: data.yaml, classes.txt or obj.names is expected there or one folder above.</source>
            <translation>{folder} no tiene nombres de clases: se espera data.yaml, classes.txt u obj.names allí o una carpeta más arriba.</translation>
        </message>
        <message>
            <source>{path} is not YAML: {error}.</source>
            <translation>{path} no es YAML: {error}.</translation>
        </message>
        <message>
            <source>{source} holds no label files; choose the folder above its labels.</source>
            <translation>{source} no contiene archivos de etiquetas; elija la carpeta superior a la de sus etiquetas.</translation>
        </message>
        <message>
            <source>The file {path} is not an image in a known format; it was probably only named like one.</source>
            <translation>El archivo {path} no es una imagen de un formato conocido; probablemente solo tiene nombre de imagen.</translation>
        </message>
        <message>
            <source>The image {path} does not exist; it was moved, renamed or deleted.</source>
            <translation>La imagen {path} no existe; se movió, se renombró o se eliminó.</translation>
        </message>
        <message>
            <source>The image {path} is damaged or cut short ({error}); get a whole copy of it.</source>
            <translation>La imagen {path} está dañada o incompleta ({error}); consiga una copia completa.</translation>
        </message>
        <message>
            <source>The image {path} is empty (0 bytes); get a whole copy of it.</source>
            <translation>La imagen {path} está vacía (0 bytes); consiga una copia completa.</translation>
        </message>
        <message>
            <source>The image {path} is in AVIF format, which this Pillow cannot read; convert it to JPEG or PNG.</source>
            <translation>La imagen {path} está en formato AVIF, que esta versión de Pillow no puede leer; conviértala a JPEG o PNG.</translation>
        </message>
        <message>
            <source>The image {path} is in HEIF (HEIC) format, which cannot be read; convert it to JPEG or PNG.</source>
            <translation>La imagen {path} está en formato HEIF (HEIC), que no se puede leer; conviértala a JPEG o PNG.</translation>
        </message>
        <message>
            <source>The image {path} is over the limit of {limit} megapixels; make a smaller copy of it.</source>
            <translation>La imagen {path} supera el límite de {limit} megapíxeles; haga una copia más pequeña.</translation>
        </message>
        <message>
            <source>The image {path} may not be read; check its permissions.</source>
            <translation>No se permite leer la imagen {path}; compruebe sus permisos.</translation>
        </message>
        <message>
            <source>The image {path} needs more memory than there is; make a smaller copy of it.</source>
            <translation>La imagen {path} necesita más memoria de la disponible; haga una copia más pequeña.</translation>
        </message>
        <message>
            <source>The image {path} of {size} megapixels is over the limit of {limit} megapixels; make a smaller copy of it.</source>
            <translation>La imagen {path}, de {size} megapíxeles, supera el límite de {limit} megapíxeles; haga una copia más pequeña.</translation>
        </message>
        <message>
            <source>{path} is a folder, not an image.</source>
            <translation>{path} es una carpeta, no una imagen.</translation>
        </message>
        <message>
            <source>No folder is open; open one first ({key}).</source>
            <translation>No hay ninguna carpeta abierta; abra una primero ({key}).</translation>
        </message>
        <message>
            <source>No folder is open; open one first.</source>
            <translation>No hay ninguna carpeta abierta; abra una primero.</translation>
        </message>
        <message>
            <source>Check an image's boxes and press {key}.</source>
            <translation>Compruebe los cuadros de una imagen y pulse {key}.</translation>
        </message>
        <message>
            <source>Check an image's boxes, and mark it reviewed in the menu Images.</source>
            <translation>Compruebe los cuadros de una imagen y márquela como revisada en el menú Imágenes.</translation>
        </message>
        <message>
            <source>It ended unexpectedly, without a word.</source>
            <translation>Terminó de forma inesperada, sin ningún mensaje.</translation>
        </message>
        <message>
            <source>It ended unexpectedly: {complaint}</source>
            <translation>Terminó de forma inesperada: {complaint}</translation>
        </message>
        <message>
            <source>No image is reviewed. Learning needs at least {least} reviewed images, and about {enough} to be of use.</source>
            <translation>No hay ninguna imagen revisada. Para aprender hacen falta al menos {least} imágenes revisadas, y unas {enough} para que sirva.</translation>
        </message>
        <message>
            <source>None of the reviewed images has a box, so there is nothing to learn.</source>
            <translation>Ninguna de las imágenes revisadas tiene un cuadro, así que no hay nada que aprender.</translation>
        </message>
        <message>
            <source>Only 1 image is reviewed. Learning needs at least {least} reviewed images, and about {enough} to be of use.</source>
            <translation>Solo hay 1 imagen revisada. Para aprender hacen falta al menos {least} imágenes revisadas, y unas {enough} para que sirva.</translation>
        </message>
        <message numerus="yes">
            <source>{count} reviewed images are few: with about {enough} more is learned, and the figures before and after say more.</source>
            <extracomment>Of one: {count} reviewed image is few: with about {enough} more is learned, and the figures before and after say more.</extracomment>
            <translation>
                <numerusform>{count} imagen revisada es poco: con unas {enough} se aprende más, y los valores de antes y después son más fiables.</numerusform>
                <numerusform>{count} imágenes revisadas son pocas: con unas {enough} se aprende más, y los valores de antes y después son más fiables.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} reviewed images, of which about a fifth is held back to judge by.</source>
            <extracomment>Of one: {count} reviewed image, of which about a fifth is held back to judge by.</extracomment>
            <translation>
                <numerusform>{count} imagen revisada, de la que cerca de un quinto se reserva para evaluar.</numerusform>
                <numerusform>{count} imágenes revisadas, de las que cerca de un quinto se reserva para evaluar.</numerusform>
            </translation>
        </message>
        <message>
            <source>AP in percent, from: {source}.</source>
            <translation>AP en porcentaje, de: {source}.</translation>
        </message>
        <message>
            <source>About {needed} while it detects ({parameters} million parameters), and {free} are free: it does not fit now: close other programs, or take a smaller one.</source>
            <translation>Unos {needed} mientras detecta ({parameters} millones de parámetros), y hay {free} libres: ahora no cabe; cierre otros programas o elija uno más pequeño.</translation>
        </message>
        <message>
            <source>About {needed} while it detects ({parameters} million parameters), and {free} are free: it fits.</source>
            <translation>Unos {needed} mientras detecta ({parameters} millones de parámetros), y hay {free} libres: cabe.</translation>
        </message>
        <message>
            <source>About {needed} while it detects ({parameters} million parameters).</source>
            <translation>Unos {needed} mientras detecta ({parameters} millones de parámetros).</translation>
        </message>
        <message>
            <source>Altered</source>
            <translation>Modificado</translation>
        </message>
        <message>
            <source>Came from commit {revision} of the hub; the checksums of this copy hold from now on.</source>
            <translation>Procede del commit {revision} del hub; las sumas de comprobación de esta copia valen a partir de ahora.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Métricas</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>For photographs begin with {model}: small, and it knows many kinds of things. Measure this machine, for about ten seconds, to see how long each model takes here.</source>
            <translation>Para fotografías empiece con {model}: es pequeño y conoce muchos tipos de cosas. Mida este equipo, unos diez segundos, para ver cuánto tarda aquí cada modelo.</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>Adecuado para</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>No commit is known beforehand: the first copy's checksums are kept, and hold from then on.</source>
            <translation>No se conoce de antemano ningún commit: se guardan las sumas de comprobación de la primera copia, que valen a partir de entonces.</translation>
        </message>
        <message>
            <source>Of the published models none fits into the free memory; close other programs.</source>
            <translation>Ninguno de los modelos publicados cabe en la memoria libre; cierre otros programas.</translation>
        </message>
        <message>
            <source>On this GPU a tiny model takes {tiny} an image, a base one {base}, a large one {large}. Take {everyday} for everyday things, or {rare} for rare things and longer phrases.</source>
            <translation>En esta GPU un modelo pequeño tarda {tiny} por imagen, uno mediano {base} y uno grande {large}. Use {everyday} para cosas cotidianas, o {rare} para cosas raras y frases más largas.</translation>
        </message>
        <message>
            <source>On this machine</source>
            <translation>En este equipo</translation>
        </message>
        <message>
            <source>On this processor a tiny model takes {tiny} an image, a base one {base}, a large one {large}. Take {everyday} for everyday things, or {rare} for rare things and longer phrases. A GPU would take well under a second.</source>
            <translation>En este procesador un modelo pequeño tarda {tiny} por imagen, uno mediano {base} y uno grande {large}. Use {everyday} para cosas cotidianas, o {rare} para cosas raras y frases más largas. Una GPU tardaría bastante menos de un segundo.</translation>
        </message>
        <message>
            <source>Pinned to commit {revision} of the hub, each file held to its checksum.</source>
            <translation>Fijado al commit {revision} del hub, con cada archivo verificado por su suma de comprobación.</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicados</translation>
        </message>
        <message>
            <source>Seeing how the program works: it knows drawn shapes and blood cells, and little of photographs.</source>
            <translation>Ver cómo funciona el programa: conoce formas dibujadas y células sanguíneas, y poco de fotografías.</translation>
        </message>
        <message>
            <source>So it has seen the pictures of COCO (marked *).</source>
            <translation>Así que ha visto las imágenes de COCO (marcadas con *).</translation>
        </message>
        <message>
            <source>So it has seen the pictures of COCO and LVIS (marked *).</source>
            <translation>Así que ha visto las imágenes de COCO y LVIS (marcadas con *).</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entrenamiento</translation>
        </message>
        <message>
            <source>What it was taught: a model of your own.</source>
            <translation>Lo que se le enseñó: un modelo propio.</translation>
        </message>
        <message>
            <source>about {time}</source>
            <translation>aprox. {time}</translation>
        </message>
        <message>
            <source>altered</source>
            <translation>modificado</translation>
        </message>
        <message>
            <source>here</source>
            <translation>instalado</translation>
        </message>
        <message>
            <source>in the hub's cache</source>
            <translation>en la caché del hub</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>no instalado</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>incompleto</translation>
        </message>
        <message>
            <source>{figure}*</source>
            <translation>{figure}*</translation>
        </message>
        <message>
            <source>{file} is not as it came: check it, or remove the model and get it again.</source>
            <translation>{file} no está como llegó: compruebe el modelo, o quítelo y descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{size} of it</source>
            <translation>solo {size}</translation>
        </message>
        <message>
            <source>"{piece}" has more than one "="; write it as phrase=class.</source>
            <translation>«{piece}» tiene más de un «=»; escríbalo como frase=clase.</translation>
        </message>
        <message>
            <source>"{piece}" has no phrase before "="; write it as phrase=class.</source>
            <translation>«{piece}» no tiene frase antes de «=»; escríbalo como frase=clase.</translation>
        </message>
        <message>
            <source>The phrase "{phrase}" is given to two classes, "{first}" and "{second}"; keep one of them.</source>
            <translation>La frase «{phrase}» está asignada a dos clases, «{first}» y «{second}»; conserve una.</translation>
        </message>
        <message>
            <source>The published models know English: type “{phrase}” in English, and map it to a class of any name: cat={name}</source>
            <translation>Los modelos publicados saben inglés: escriba «{phrase}» en inglés y asígnelo a una clase con cualquier nombre: cat={name}</translation>
        </message>
        <message>
            <source>There is an empty phrase between two separators; it is left out.</source>
            <translation>Hay una frase vacía entre dos separadores; se omite.</translation>
        </message>
        <message>
            <source>“{phrase}” has {words} words, more than the models read; shorten it.</source>
            <translation>«{phrase}» tiene {words} palabras, más de las que leen los modelos; acórtela.</translation>
        </message>
        <message>
            <source>“{phrase}” holds no letter or digit; type words.</source>
            <translation>«{phrase}» no contiene letras ni cifras; escriba palabras.</translation>
        </message>
        <message>
            <source>“{phrase}” is long: name one thing in a few words, and separate things by commas.</source>
            <translation>«{phrase}» es larga: nombre una cosa en pocas palabras y separe las cosas con comas.</translation>
        </message>
        <message>
            <source>The file is missing: it was moved, renamed or deleted. Its boxes are kept.</source>
            <translation>Falta el archivo: se movió, se renombró o se eliminó. Sus cuadros se conservan.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read ({reason}) and was passed over.</source>
            <translation>No se puede leer la carpeta {folder} ({reason}) y se pasó por alto.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read ({reason}); check its permissions.</source>
            <translation>No se puede leer la carpeta {folder} ({reason}); compruebe sus permisos.</translation>
        </message>
        <message>
            <source>The folder {folder} does not exist; check its name.</source>
            <translation>La carpeta {folder} no existe; compruebe el nombre.</translation>
        </message>
        <message>
            <source>The folder {folder} holds no images; open one with JPEG, PNG or other pictures.</source>
            <translation>La carpeta {folder} no contiene imágenes; abra una con JPEG, PNG u otras imágenes.</translation>
        </message>
        <message>
            <source>The name of {name} is not valid text; rename it to open it.</source>
            <translation>El nombre de {name} no es texto válido; cámbiele el nombre para abrirlo.</translation>
        </message>
        <message>
            <source>{folder} is a file; open the folder that holds it.</source>
            <translation>{folder} es un archivo; abra la carpeta que lo contiene.</translation>
        </message>
        <message>
            <source>Accepted boxes, and candidates at or above the threshold.</source>
            <translation>Cuadros aceptados y candidatos a partir del umbral.</translation>
        </message>
        <message>
            <source>Boxes per class</source>
            <translation>Cuadros por clase</translation>
        </message>
        <message>
            <source>How far the work is.</source>
            <translation>Cuánto se ha avanzado.</translation>
        </message>
        <message>
            <source>Images per state</source>
            <translation>Imágenes por estado</translation>
        </message>
        <message>
            <source>Model and human</source>
            <translation>Modelo y persona</translation>
        </message>
        <message>
            <source>Reviewed images where a model was asked; refused are candidates rejected or passed over.</source>
            <translation>Imágenes revisadas en las que se consultó un modelo; no aceptados son los candidatos rechazados o pasados por alto.</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Puntuaciones</translation>
        </message>
        <message>
            <source>Sizes</source>
            <translation>Tamaños</translation>
        </message>
        <message>
            <source>The side in pixels of a square as large as the box.</source>
            <translation>El lado en píxeles de un cuadrado tan grande como el cuadro.</translation>
        </message>
        <message>
            <source>What the model gave its boxes, candidates below the threshold included.</source>
            <translation>Las puntuaciones que el modelo dio a sus cuadros, incluidos los candidatos bajo el umbral.</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>aceptados</translation>
        </message>
        <message>
            <source>as proposed</source>
            <translation>tal como se propusieron</translation>
        </message>
        <message>
            <source>candidates</source>
            <translation>candidatos</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>corregidos</translation>
        </message>
        <message>
            <source>drawn by hand</source>
            <translation>dibujados a mano</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallida</translation>
        </message>
        <message>
            <source>images</source>
            <translation>imágenes</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>ausente</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nueva</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>no aceptados</translation>
        </message>
        <message>
            <source>reviewed, empty</source>
            <translation>revisada, vacía</translation>
        </message>
        <message>
            <source>reviewed, with boxes</source>
            <translation>revisada, con cuadros</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>con candidatos</translation>
        </message>
        <message>
            <source>under {side} px</source>
            <translation>menos de {side} px</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <source>{low} to {high} px</source>
            <translation>{low} a {high} px</translation>
        </message>
        <message numerus="yes">
            <source>{share} of {count} boxes stayed as the model proposed.</source>
            <extracomment>Of one: {share} of {count} box stayed as the model proposed.</extracomment>
            <translation>
                <numerusform>El {share} de {count} cuadro quedó como lo propuso el modelo.</numerusform>
                <numerusform>El {share} de {count} cuadros quedó como los propuso el modelo.</numerusform>
            </translation>
        </message>
        <message>
            <source>{side} and more px</source>
            <translation>{side} px o más</translation>
        </message>
        <message>
            <source>The box {id} belongs to another image; a copy needs an id of its own.</source>
            <translation>El cuadro {id} pertenece a otra imagen; una copia necesita un id propio.</translation>
        </message>
        <message>
            <source>The boxes of this image were changed elsewhere meanwhile; look again and repeat the edit.</source>
            <translation>Los cuadros de esta imagen se cambiaron mientras tanto en otro lugar; mire otra vez y repita la edición.</translation>
        </message>
        <message>
            <source>The class {name} cannot go: boxes have it.</source>
            <translation>La clase {name} no se puede quitar: hay cuadros de esa clase.</translation>
        </message>
        <message>
            <source>The class {name} cannot go: classes that came later keep their places in exports.</source>
            <translation>La clase {name} no se puede quitar: las clases que vinieron después conservan su lugar en las exportaciones.</translation>
        </message>
        <message>
            <source>The classes of this project were changed elsewhere meanwhile; look again and repeat the edit.</source>
            <translation>Las clases de este proyecto se cambiaron mientras tanto en otro lugar; mire otra vez y repita la edición.</translation>
        </message>
        <message>
            <source>The phrases were changed elsewhere meanwhile; look again and repeat the edit.</source>
            <translation>Las frases se cambiaron mientras tanto en otro lugar; mire otra vez y repita la edición.</translation>
        </message>
        <message>
            <source>There is already a class named "{name}"; choose another name.</source>
            <translation>Ya hay una clase llamada «{name}»; elija otro nombre.</translation>
        </message>
        <message>
            <source>The edit does not fit the project {location} ({error}); nothing was changed.</source>
            <translation>La edición no encaja en el proyecto {location} ({error}); no se cambió nada.</translation>
        </message>
        <message>
            <source>The project {location} cannot be read or written ({error}); check the disk's space and permissions.</source>
            <translation>No se puede leer o escribir el proyecto {location} ({error}); compruebe el espacio en disco y los permisos.</translation>
        </message>
        <message>
            <source>The project {location} is busy in another program for more than {seconds} seconds; try again.</source>
            <translation>El proyecto {location} está ocupado en otro programa desde hace más de {seconds} segundos; inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The project {location} is damaged ({error}); the file was kept, put a backup in its place or move it away to begin anew.</source>
            <translation>El proyecto {location} está dañado ({error}); el archivo se conservó: ponga una copia de seguridad en su lugar o muévalo para empezar de nuevo.</translation>
        </message>
        <message>
            <source>The threshold "{stored}" of the project is no number; set it anew.</source>
            <translation>El umbral «{stored}» del proyecto no es un número; fíjelo de nuevo.</translation>
        </message>
        <message>
            <source>{folder} is not a folder; open the folder that holds the images.</source>
            <translation>{folder} no es una carpeta; abra la carpeta que contiene las imágenes.</translation>
        </message>
        <message>
            <source>The image {path} is not part of the project of {folder}.</source>
            <translation>La imagen {path} no es parte del proyecto de {folder}.</translation>
        </message>
        <message>
            <source>The project of {folder} has no image with the id {image_id}.</source>
            <translation>El proyecto de {folder} no tiene ninguna imagen con el id {image_id}.</translation>
        </message>
        <message>
            <source>{path} is no path relative to the image folder.</source>
            <translation>{path} no es una ruta relativa a la carpeta de imágenes.</translation>
        </message>
        <message>
            <source>Neither {folder} nor {parent} can be written, so no work could be kept; make one of them writable.</source>
            <translation>No se puede escribir en {folder} ni en {parent}, así que no se podría guardar el trabajo; permita la escritura en una de ellas.</translation>
        </message>
        <message>
            <source>The project {location} was made by a newer Phrasebox (its schema is {version}, this one knows {newest}); update Phrasebox to open it.</source>
            <translation>El proyecto {location} lo creó una versión más reciente de Phrasebox (su esquema es {version}, esta conoce {newest}); actualice Phrasebox para abrirlo.</translation>
        </message>
        <message>
            <source>{location} is a database of another program; move it away to start a project here.</source>
            <translation>{location} es una base de datos de otro programa; muévala para empezar aquí un proyecto.</translation>
        </message>
        <message>
            <source>about {hours} h left</source>
            <translation>faltan aprox. {hours} h</translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translation>faltan aprox. {minutes} min</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>falta menos de un minuto</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{number} images a minute</source>
            <translation>{number} imágenes por minuto</translation>
        </message>
        <message>
            <source>{number} images a second</source>
            <translation>{number} imágenes por segundo</translation>
        </message>
        <message>
            <source>{task}: {progress}</source>
            <translation>{task}: {progress}</translation>
        </message>
        <message>
            <source>{task}…</source>
            <translation>{task}…</translation>
        </message>
        <message>
            <source>accurate</source>
            <translation>precisa</translation>
        </message>
        <message>
            <source>balanced</source>
            <translation>equilibrada</translation>
        </message>
        <message>
            <source>fast</source>
            <translation>rápida</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>faltan aprox. {time}</translation>
        </message>
        <message>
            <source>{number} GB</source>
            <translation>{number} GB</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} MB</translation>
        </message>
        <message>
            <source>{number} kB</source>
            <translation>{number} kB</translation>
        </message>
        <message>
            <source>{size} a second</source>
            <translation>{size} por segundo</translation>
        </message>
        <message numerus="yes">
            <source>in {count} images</source>
            <extracomment>Of one: in {count} image</extracomment>
            <translation>
                <numerusform>en {count} imagen</numerusform>
                <numerusform>en {count} imágenes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes</source>
            <extracomment>Of one: {count} box</extracomment>
            <translation>
                <numerusform>{count} cuadro</numerusform>
                <numerusform>{count} cuadros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} candidates</source>
            <extracomment>Of one: {count} candidate</extracomment>
            <translation>
                <numerusform>{count} candidato</numerusform>
                <numerusform>{count} candidatos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images</source>
            <extracomment>Of one: {count} image</extracomment>
            <translation>
                <numerusform>{count} imagen</numerusform>
                <numerusform>{count} imágenes</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved as {target}.</source>
            <translation>Guardado como {target}.</translation>
        </message>
        <message>
            <source>{target} cannot be written ({reason}); choose another place.</source>
            <translation>No se puede escribir {target} ({reason}); elija otro lugar.</translation>
        </message>
        <message>
            <source>Detect all again ({key}) replaces them.</source>
            <translation>«Detectar en todas de nuevo» ({key}) los reemplaza.</translation>
        </message>
        <message>
            <source>Detect all again, in the menu Detect, replaces them.</source>
            <translation>«Detectar en todas de nuevo», en el menú Detectar, los reemplaza.</translation>
        </message>
        <message>
            <source>Detected {in_images}: {candidates}.</source>
            <translation>Detectado {in_images}: {candidates}.</translation>
        </message>
        <message>
            <source>Every image is reviewed; there is nothing left to detect in.</source>
            <translation>Todas las imágenes están revisadas; no queda nada en que detectar.</translation>
        </message>
        <message>
            <source>No image is open; open a folder first ({key}).</source>
            <translation>No hay ninguna imagen abierta; abra primero una carpeta ({key}).</translation>
        </message>
        <message>
            <source>No image is open; open a folder first.</source>
            <translation>No hay ninguna imagen abierta; abra primero una carpeta.</translation>
        </message>
        <message>
            <source>Nothing was detected in {name}.</source>
            <translation>No se detectó nada en {name}.</translation>
        </message>
        <message>
            <source>Stopped after {done} of {total} images.</source>
            <translation>Detenido tras {done} de {total} imágenes.</translation>
        </message>
        <message>
            <source>Stopped detecting.</source>
            <translation>Detección detenida.</translation>
        </message>
        <message>
            <source>Type what to find first, for example: a red car=car, truck.</source>
            <translation>Escriba primero qué buscar, por ejemplo: a red car=car, truck.</translation>
        </message>
        <message>
            <source>{candidates} in {seconds} s.</source>
            <translation>{candidates} en {seconds} s.</translation>
        </message>
        <message>
            <source>{candidates}, {below} below the threshold in {seconds} s.</source>
            <translation>{candidates}, más {below} bajo el umbral, en {seconds} s.</translation>
        </message>
        <message>
            <source>{count} had them already ({key}: again).</source>
            <translation>Ya los tenían: {count} ({key}: de nuevo).</translation>
        </message>
        <message>
            <source>{count} had them already.</source>
            <translation>Ya los tenían: {count}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} images have candidates of this model, speed and phrases already.</source>
            <extracomment>Of one: {count} image has candidates of this model, speed and phrases already.</extracomment>
            <translation>
                <numerusform>{count} imagen ya tiene candidatos de este modelo con esta velocidad y estas frases.</numerusform>
                <numerusform>{count} imágenes ya tienen candidatos de este modelo con esta velocidad y estas frases.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is reviewed, so what was detected in it was dropped.</source>
            <translation>{name} está revisada, así que se descartó lo detectado en ella.</translation>
        </message>
        <message>
            <source>{name}: {counts}</source>
            <translation>{name}: {counts}</translation>
        </message>
        <message>
            <source>A box cannot leave the image; delete it instead.</source>
            <translation>Un cuadro no puede salir de la imagen; elimínelo.</translation>
        </message>
        <message>
            <source>A box cannot leave the image; delete it with {key} instead.</source>
            <translation>Un cuadro no puede salir de la imagen; elimínelo con {key}.</translation>
        </message>
        <message>
            <source>A box that was being moved is gone meanwhile.</source>
            <translation>Un cuadro que se estaba moviendo ya no existe.</translation>
        </message>
        <message numerus="yes">
            <source>Copied {count} boxes.</source>
            <extracomment>Of one: Copied {count} box.</extracomment>
            <translation>
                <numerusform>Copiado {count} cuadro.</numerusform>
                <numerusform>Copiados {count} cuadros.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no previous image to copy from.</source>
            <translation>No hay una imagen anterior de la que copiar.</translation>
        </message>
        <message>
            <source>There is nothing to paste here.</source>
            <translation>Aquí no hay nada que pegar.</translation>
        </message>
        <message numerus="yes">
            <source>accept {count} boxes</source>
            <extracomment>Of one: accept {count} box</extracomment>
            <translation>
                <numerusform>aceptar {count} cuadro</numerusform>
                <numerusform>aceptar {count} cuadros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change to {name}: {count} boxes</source>
            <extracomment>Of one: change to {name}: {count} box</extracomment>
            <translation>
                <numerusform>cambiar a {name}: {count} cuadro</numerusform>
                <numerusform>cambiar a {name}: {count} cuadros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>delete {count} boxes</source>
            <extracomment>Of one: delete {count} box</extracomment>
            <translation>
                <numerusform>eliminar {count} cuadro</numerusform>
                <numerusform>eliminar {count} cuadros</numerusform>
            </translation>
        </message>
        <message>
            <source>draw {name}</source>
            <translation>dibujar {name}</translation>
        </message>
        <message numerus="yes">
            <source>duplicate {count} boxes</source>
            <extracomment>Of one: duplicate {count} box</extracomment>
            <translation>
                <numerusform>duplicar {count} cuadro</numerusform>
                <numerusform>duplicar {count} cuadros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>move {count} boxes</source>
            <extracomment>Of one: move {count} box</extracomment>
            <translation>
                <numerusform>mover {count} cuadro</numerusform>
                <numerusform>mover {count} cuadros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>paste {count} boxes</source>
            <extracomment>Of one: paste {count} box</extracomment>
            <translation>
                <numerusform>pegar {count} cuadro</numerusform>
                <numerusform>pegar {count} cuadros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reject {count} boxes</source>
            <extracomment>Of one: reject {count} box</extracomment>
            <translation>
                <numerusform>rechazar {count} cuadro</numerusform>
                <numerusform>rechazar {count} cuadros</numerusform>
            </translation>
        </message>
        <message>
            <source>The export failed ({fault}: {error}).</source>
            <translation>La exportación falló ({fault}: {error}).</translation>
        </message>
        <message>
            <source>The export failed on {path}: {reason}.</source>
            <translation>La exportación falló en {path}: {reason}.</translation>
        </message>
        <message>
            <source>The import failed ({fault}: {error}).</source>
            <translation>La importación falló ({fault}: {error}).</translation>
        </message>
        <message>
            <source>The import failed on {path}: {reason}.</source>
            <translation>La importación falló en {path}: {reason}.</translation>
        </message>
        <message>
            <source>Accept in all images</source>
            <translation>Aceptar en todas las imágenes</translation>
        </message>
        <message>
            <source>Accept {candidates} {in_images}?</source>
            <translation>¿Aceptar {candidates} {in_images}?</translation>
        </message>
        <message>
            <source>Choose a class first.</source>
            <translation>Elija primero una clase.</translation>
        </message>
        <message>
            <source>Delete the boxes of a class</source>
            <translation>Eliminar los cuadros de una clase</translation>
        </message>
        <message>
            <source>Delete {boxes} of the class {name} {in_images}?</source>
            <translation>¿Eliminar {boxes} de la clase {name} {in_images}?</translation>
        </message>
        <message>
            <source>Human work and candidates alike, in reviewed images too. One undo takes all of it back.</source>
            <translation>Trabajo humano y candidatos por igual, también en imágenes revisadas. Deshacer una vez lo revierte todo.</translation>
        </message>
        <message>
            <source>No candidate is shown in any image that is not reviewed.</source>
            <translation>No se muestra ningún candidato en las imágenes sin revisar.</translation>
        </message>
        <message>
            <source>No image has a box of the class {name}.</source>
            <translation>Ninguna imagen tiene un cuadro de la clase {name}.</translation>
        </message>
        <message>
            <source>Those at or above the threshold, in every image that is not reviewed. One undo takes all of it back.</source>
            <translation>Los que alcanzan o superan el umbral, en todas las imágenes sin revisar. Deshacer una vez lo revierte todo.</translation>
        </message>
        <message>
            <source>Done: {what}. One undo takes all of it back.</source>
            <translation>Hecho: {what}. Deshacer una vez lo revierte todo.</translation>
        </message>
        <message numerus="yes">
            <source>delete {name}: {count} boxes</source>
            <extracomment>Of one: delete {name}: {count} box</extracomment>
            <translation>
                <numerusform>eliminar {name}: {count} cuadro</numerusform>
                <numerusform>eliminar {name}: {count} cuadros</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} {in_images}</source>
            <translation>{done} {in_images}</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be opened ({error}).</source>
            <translation>No se puede abrir la carpeta {folder} ({error}).</translation>
        </message>
        <message>
            <source>detect in this image</source>
            <translation>detectar en esta imagen</translation>
        </message>
        <message>
            <source>fine-tune the model {name}</source>
            <translation>reentrenar el modelo {name}</translation>
        </message>
        <message>
            <source>load the model {name}</source>
            <translation>cargar el modelo {name}</translation>
        </message>
        <message>
            <source>--images belongs to a COCO file; a project knows where its images are.</source>
            <translation>--images pertenece a un archivo COCO; un proyecto sabe dónde están sus imágenes.</translation>
        </message>
        <message>
            <source>learn from these images</source>
            <translation>aprender de estas imágenes</translation>
        </message>
        <message>
            <source>{source} does not exist; name a project's folder or a COCO file.</source>
            <translation>{source} no existe; indique la carpeta de un proyecto o un archivo COCO.</translation>
        </message>
        <message>
            <source>The copy of the labels {path} cannot be read ({error}); delete it to begin anew.</source>
            <translation>No se puede leer la copia de las etiquetas {path} ({error}); elimínela para empezar de nuevo.</translation>
        </message>
        <message>
            <source>No image of {folder} is reviewed yet; only reviewed images are learned from, for no box is missing there.</source>
            <translation>Aún no hay ninguna imagen revisada en {folder}; solo se aprende de imágenes revisadas, porque en ellas no falta ningún cuadro.</translation>
        </message>
        <message>
            <source>None of the labelled images can be read; nothing to learn from is left.</source>
            <translation>No se puede leer ninguna de las imágenes etiquetadas; no queda nada de lo que aprender.</translation>
        </message>
        <message>
            <source>The folder {folder} has no project yet; label it, or open it in the window first.</source>
            <translation>La carpeta {folder} aún no tiene proyecto; etiquétela o ábrala primero en la ventana.</translation>
        </message>
        <message>
            <source>{root} is not a folder; --images names the folder that holds the images.</source>
            <translation>{root} no es una carpeta; --images indica la carpeta que contiene las imágenes.</translation>
        </message>
        <message>
            <source>{path} changed on disk and was read again.</source>
            <translation>{path} cambió en el disco y se leyó de nuevo.</translation>
        </message>
        <message>
            <source>No candidate is selected. Click beside the boxes to select nothing; then all candidates are meant.</source>
            <translation>No hay ningún candidato seleccionado. Haga clic fuera de los cuadros para no seleccionar nada; entonces se aplica a todos los candidatos.</translation>
        </message>
        <message>
            <source>No candidate is selected. Press {key} to select nothing; then all candidates are meant.</source>
            <translation>No hay ningún candidato seleccionado. Pulse {key} para no seleccionar nada; entonces se aplica a todos los candidatos.</translation>
        </message>
        <message>
            <source>Nothing was rejected in this image.</source>
            <translation>En esta imagen no se rechazó nada.</translation>
        </message>
        <message>
            <source>There is no candidate to accept here.</source>
            <translation>Aquí no hay ningún candidato que aceptar.</translation>
        </message>
        <message>
            <source>There is no candidate to reject here.</source>
            <translation>Aquí no hay ningún candidato que rechazar.</translation>
        </message>
        <message numerus="yes">
            <source>bring back {count} boxes</source>
            <extracomment>Of one: bring back {count} box</extracomment>
            <translation>
                <numerusform>recuperar {count} cuadro</numerusform>
                <numerusform>recuperar {count} cuadros</numerusform>
            </translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>Idioma: {name}</translation>
        </message>
        <message>
            <source>A model has learned from your images: AP {before} before, {after} after.</source>
            <translation>Un modelo ha aprendido de sus imágenes: AP {before} antes, {after} después.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>Aprendizaje</translation>
        </message>
        <message>
            <source>Learning cannot begin in {folder} ({reason}).</source>
            <translation>No se puede empezar a aprender en {folder} ({reason}).</translation>
        </message>
        <message>
            <source>Learning cannot go on ({reason}).</source>
            <translation>El aprendizaje no puede continuar ({reason}).</translation>
        </message>
        <message>
            <source>Learning from your images brought nothing on those held back.</source>
            <translation>El aprendizaje con sus imágenes no mejoró las reservadas.</translation>
        </message>
        <message>
            <source>Learning from your images failed. {sentence}</source>
            <translation>Falló el aprendizaje con sus imágenes. {sentence}</translation>
        </message>
        <message>
            <source>Learning was cancelled; the model in use is as it was.</source>
            <translation>El aprendizaje se canceló; el modelo en uso queda como estaba.</translation>
        </message>
        <message>
            <source>Model that learns: {model}</source>
            <translation>Modelo que aprende: {model}</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Phrasebox detects with {name} now. Detect with it in the images not reviewed?</source>
            <translation>Phrasebox detecta ahora con {name}. ¿Detectar con él en las imágenes sin revisar?</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>The new model cannot be moved to {target} ({reason}); it lies in {model}.</source>
            <translation>El modelo nuevo no se puede mover a {target} ({reason}); está en {model}.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Use a model folder</source>
            <translation>Usar una carpeta de modelo</translation>
        </message>
        <message>
            <source>What is being detected goes on with {before}; {after} is used from the next on.</source>
            <translation>Lo que se está detectando sigue con {before}; {after} se usa a partir de la próxima detección.</translation>
        </message>
        <message>
            <source>loading {percent} %</source>
            <translation>cargando {percent} %</translation>
        </message>
        <message>
            <source>not loaded</source>
            <translation>sin cargar</translation>
        </message>
        <message>
            <source>not loaded yet</source>
            <translation>aún sin cargar</translation>
        </message>
        <message>
            <source>Added {name}.</source>
            <translation>Se añadió {name}.</translation>
        </message>
        <message>
            <source>All {files} files of {name} hold what they held when it came.</source>
            <translation>Los {files} archivos de {name} no han cambiado desde que llegaron.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <source>Stopped; what has come of {name} is kept, and Resume goes on from there.</source>
            <translation>Detenido; lo descargado de {name} se conserva y «Reanudar» sigue desde ahí.</translation>
        </message>
        <message>
            <source>add the model {name}</source>
            <translation>añadir el modelo {name}</translation>
        </message>
        <message>
            <source>check the model {name}</source>
            <translation>comprobar el modelo {name}</translation>
        </message>
        <message>
            <source>get the model {name}</source>
            <translation>descargar el modelo {name}</translation>
        </message>
        <message>
            <source>{name} is here, whole and checked.</source>
            <translation>{name} está instalado, completo y comprobado.</translation>
        </message>
        <message>
            <source>Checking {name}…</source>
            <translation>Comprobando {name}…</translation>
        </message>
        <message>
            <source>Getting {name}…</source>
            <translation>Descargando {name}…</translation>
        </message>
        <message>
            <source>It can be got again, but not without network.</source>
            <translation>Se puede descargar de nuevo, pero no sin red.</translation>
        </message>
        <message>
            <source>It is a model of your own, and cannot be got again: its folder is deleted.</source>
            <translation>Es un modelo propio y no se puede volver a descargar: su carpeta se elimina.</translation>
        </message>
        <message>
            <source>Measured: about {seconds} s an image for a tiny model here.</source>
            <translation>Medido: un modelo pequeño tarda aquí unos {seconds} s por imagen.</translation>
        </message>
        <message>
            <source>Measuring this machine, about ten seconds…</source>
            <translation>Midiendo este equipo, unos diez segundos…</translation>
        </message>
        <message>
            <source>Models are kept in {folder} from now on; those in the folder before stay there.</source>
            <translation>Los modelos se guardan en {folder} a partir de ahora; los de la carpeta anterior se quedan allí.</translation>
        </message>
        <message>
            <source>Opening {name}…</source>
            <translation>Abriendo {name}…</translation>
        </message>
        <message>
            <source>Phrasebox starts with a small model that shows how it works. For photographs, get a larger one under Detect, Models… ({key}) whenever you like.</source>
            <translation>Phrasebox empieza con un modelo pequeño que muestra cómo funciona. Para fotografías, descargue uno mayor en «Detectar», «Modelos…» ({key}) cuando quiera.</translation>
        </message>
        <message>
            <source>Phrasebox starts with a small model that shows how it works. For photographs, get a larger one under Detect, Models… whenever you like.</source>
            <translation>Phrasebox empieza con un modelo pequeño que muestra cómo funciona. Para fotografías, descargue uno mayor en «Detectar», «Modelos…» cuando quiera.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove a model</source>
            <translation>Quitar un modelo</translation>
        </message>
        <message>
            <source>Remove {name} from this machine?</source>
            <translation>¿Quitar {name} de este equipo?</translation>
        </message>
        <message>
            <source>Removed {name}.</source>
            <translation>Se quitó {name}.</translation>
        </message>
        <message>
            <source>Stopped measuring.</source>
            <translation>Medición detenida.</translation>
        </message>
        <message>
            <source>The starter detects from now on.</source>
            <translation>A partir de ahora se detecta con el modelo inicial.</translation>
        </message>
        <message>
            <source>keep models in {folder}</source>
            <translation>guardar los modelos en {folder}</translation>
        </message>
        <message>
            <source>remove {name}</source>
            <translation>quitar {name}</translation>
        </message>
        <message>
            <source>{name} detects from now on; it is loaded at the next detection.</source>
            <translation>A partir de ahora se detecta con {name}; se carga en la próxima detección.</translation>
        </message>
        <message>
            <source>Class of “{text}”</source>
            <translation>Clase de «{text}»</translation>
        </message>
        <message>
            <source>Colour of {name}</source>
            <translation>Color de {name}</translation>
        </message>
        <message>
            <source>Every phrase is disabled; click the square of one to ask for it again.</source>
            <translation>Todas las frases están desactivadas; haga clic en el recuadro de color de una para buscarla de nuevo.</translation>
        </message>
        <message>
            <source>add phrase {phrase}</source>
            <translation>añadir la frase {phrase}</translation>
        </message>
        <message numerus="yes">
            <source>add {count} phrases</source>
            <extracomment>Of one: add {count} phrase</extracomment>
            <translation>
                <numerusform>añadir {count} frase</numerusform>
                <numerusform>añadir {count} frases</numerusform>
            </translation>
        </message>
        <message>
            <source>disable phrase {phrase}</source>
            <translation>desactivar la frase {phrase}</translation>
        </message>
        <message>
            <source>edit phrase {phrase}</source>
            <translation>editar la frase {phrase}</translation>
        </message>
        <message>
            <source>enable phrase {phrase}</source>
            <translation>activar la frase {phrase}</translation>
        </message>
        <message>
            <source>map phrase {phrase} to class {name}</source>
            <translation>asignar la frase {phrase} a la clase {name}</translation>
        </message>
        <message>
            <source>move phrase {phrase}</source>
            <translation>mover la frase {phrase}</translation>
        </message>
        <message>
            <source>remove phrase {phrase}</source>
            <translation>quitar la frase {phrase}</translation>
        </message>
        <message>
            <source>The image {path} cannot be shown ({error}).</source>
            <translation>No se puede mostrar la imagen {path} ({error}).</translation>
        </message>
        <message>
            <source>No other folder was opened yet.</source>
            <translation>Todavía no se ha abierto ninguna otra carpeta.</translation>
        </message>
        <message>
            <source>All images are reviewed.</source>
            <translation>Todas las imágenes están revisadas.</translation>
        </message>
        <message>
            <source>Choose a class first: click it, or press its key.</source>
            <translation>Elija primero una clase: haga clic en ella o pulse su tecla.</translation>
        </message>
        <message>
            <source>No listed image shows a box of the class {name}.</source>
            <translation>Ninguna imagen de la lista muestra un cuadro de la clase {name}.</translation>
        </message>
        <message>
            <source>No listed image that is not reviewed has candidates.</source>
            <translation>Ninguna imagen sin revisar de la lista tiene candidatos.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing else of this list is left to review; {count} of the project are not reviewed yet.</source>
            <extracomment>Of one: Nothing else of this list is left to review; {count} of the project is not reviewed yet.</extracomment>
            <translation>
                <numerusform>No queda nada más por revisar en esta lista; en el proyecto queda {count} imagen sin revisar.</numerusform>
                <numerusform>No queda nada más por revisar en esta lista; en el proyecto quedan {count} imágenes sin revisar.</numerusform>
            </translation>
        </message>
        <message>
            <source>On no listed image do model and human disagree.</source>
            <translation>En ninguna imagen de la lista discrepan modelo y persona.</translation>
        </message>
        <message>
            <source>That was the last one; this is the first image that is not reviewed yet.</source>
            <translation>Esa era la última; esta es la primera imagen que aún no está revisada.</translation>
        </message>
        <message>
            <source>The score nearest to the threshold is {margin} away from it.</source>
            <translation>La puntuación más cercana al umbral está a {margin} de él.</translation>
        </message>
        <message>
            <source>mark as not reviewed</source>
            <translation>marcar como no revisada</translation>
        </message>
        <message>
            <source>mark as reviewed</source>
            <translation>marcar como revisada</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes differ from what the model proposed.</source>
            <extracomment>Of one: {count} box differs from what the model proposed.</extracomment>
            <translation>
                <numerusform>{count} cuadro difiere de lo que propuso el modelo.</numerusform>
                <numerusform>{count} cuadros difieren de lo que propuso el modelo.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sample images are missing from {folder}; install phrasebox again.</source>
            <translation>Faltan las imágenes de muestra en {folder}; instale Phrasebox de nuevo.</translation>
        </message>
        <message>
            <source>The boxes are hidden; show them first ({key}).</source>
            <translation>Los cuadros están ocultos; muéstrelos primero ({key}).</translation>
        </message>
        <message>
            <source>The boxes are hidden; show them first.</source>
            <translation>Los cuadros están ocultos; muéstrelos primero.</translation>
        </message>
        <message>
            <source>The image is still loading; wait until it is shown.</source>
            <translation>La imagen aún se está cargando; espere a que se muestre.</translation>
        </message>
        <message>
            <source>Done again: {what}.</source>
            <translation>Rehecho: {what}.</translation>
        </message>
        <message>
            <source>Not done again yet: {what}. What it was done upon has to be done again first: {earlier}.</source>
            <translation>Aún sin rehacer: {what}. Antes hay que rehacer aquello en lo que se basa: {earlier}.</translation>
        </message>
        <message>
            <source>Not undone yet: {what}. What was done upon it has to be undone first: {later}.</source>
            <translation>Aún sin deshacer: {what}. Antes hay que deshacer lo que se hizo después a partir de ello: {later}.</translation>
        </message>
        <message>
            <source>Undone: {what}.</source>
            <translation>Deshecho: {what}.</translation>
        </message>
        <message>
            <source>{what} in {path}</source>
            <translation>{what} en {path}</translation>
        </message>
        <message>
            <source>No unreviewed image comes before.</source>
            <translation>No hay ninguna imagen sin revisar antes de esta.</translation>
        </message>
        <message>
            <source>No unreviewed image follows.</source>
            <translation>No hay ninguna imagen sin revisar después de esta.</translation>
        </message>
        <message>
            <source>This is the first image.</source>
            <translation>Esta es la primera imagen.</translation>
        </message>
        <message>
            <source>This is the last image.</source>
            <translation>Esta es la última imagen.</translation>
        </message>
        <message numerus="yes">
            <source>Discarded {count} candidates of “{phrase}” in all images.</source>
            <extracomment>Of one: Discarded {count} candidate of “{phrase}” in all images.</extracomment>
            <translation>
                <numerusform>Descartado {count} candidato de «{phrase}» en todas las imágenes.</numerusform>
                <numerusform>Descartados {count} candidatos de «{phrase}» en todas las imágenes.</numerusform>
            </translation>
        </message>
        <message>
            <source>add class {name}</source>
            <translation>añadir la clase {name}</translation>
        </message>
        <message>
            <source>change the key of class {name}</source>
            <translation>cambiar la tecla de la clase {name}</translation>
        </message>
        <message>
            <source>recolour class {name}</source>
            <translation>cambiar el color de la clase {name}</translation>
        </message>
        <message>
            <source>remove phrase {phrase} with its candidates</source>
            <translation>quitar la frase {phrase} con sus candidatos</translation>
        </message>
        <message>
            <source>rename class {name}</source>
            <translation>cambiar el nombre de la clase {name}</translation>
        </message>
        <message>
            <source>The export was stopped; what was written so far is replaced when you export there again.</source>
            <translation>Se detuvo la exportación; lo escrito hasta ahora se reemplazará cuando exporte allí otra vez.</translation>
        </message>
        <message>
            <source>An image takes here: {known}.</source>
            <translation>Una imagen tarda aquí: {known}.</translation>
        </message>
        <message>
            <source>What an image takes is known once one was detected.</source>
            <translation>Lo que tarda una imagen se sabrá cuando se haya detectado en una.</translation>
        </message>
        <message>
            <source>What is being detected stays {before}; the next detection is {after}.</source>
            <translation>Lo que se está detectando sigue {before}; la próxima detección es {after}.</translation>
        </message>
        <message>
            <source>{command} – {seconds} an image</source>
            <translation>{command} – {seconds} por imagen</translation>
        </message>
        <message>
            <source>{speed} {seconds}</source>
            <translation>{speed} {seconds}</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <source>Nothing to count yet.</source>
            <translation>Todavía no hay nada que contar.</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>nada todavía</translation>
        </message>
        <message>
            <source>All images not reviewed</source>
            <translation>Todas las imágenes sin revisar</translation>
        </message>
        <message>
            <source>All images, reviewed ones as well</source>
            <translation>Todas las imágenes, también las revisadas</translation>
        </message>
        <message>
            <source>Also where this model was asked these phrases already</source>
            <translation>También donde ya se buscaron estas frases con este modelo</translation>
        </message>
        <message>
            <source>Also where this model was asked these phrases already ({already})</source>
            <translation>También donde ya se buscaron estas frases con este modelo ({already})</translation>
        </message>
        <message>
            <source>Detect in more…</source>
            <translation>Detectar en más…</translation>
        </message>
        <message numerus="yes">
            <source>Detect in {count} images</source>
            <extracomment>Of one: Detect in {count} image</extracomment>
            <translation>
                <numerusform>Detectar en {count} imagen</numerusform>
                <numerusform>Detectar en {count} imágenes</numerusform>
            </translation>
        </message>
        <message>
            <source>Detected {in_images} in {time}: {candidates}.</source>
            <translation>Detectado {in_images} en {time}: {candidates}.</translation>
        </message>
        <message numerus="yes">
            <source>Detecting in {count} images</source>
            <extracomment>Of one: Detecting in {count} image</extracomment>
            <translation>
                <numerusform>Detectando en {count} imagen</numerusform>
                <numerusform>Detectando en {count} imágenes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Detecting in {count} images – paused</source>
            <extracomment>Of one: Detecting in {count} image – paused</extracomment>
            <translation>
                <numerusform>En pausa en {count} imagen</numerusform>
                <numerusform>En pausa en {count} imágenes</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Double-click or Enter opens the image</source>
            <translation>Doble clic o Intro abre la imagen</translation>
        </message>
        <message>
            <source>Go on detecting</source>
            <translation>Continuar la detección</translation>
        </message>
        <message>
            <source>Go on labeling meanwhile: a detection in the image that you have open goes first. If the program ends, it offers to go on where it was.</source>
            <translation>Siga etiquetando: la detección en la imagen abierta tiene prioridad. Si el programa termina, ofrecerá continuar donde estaba.</translation>
        </message>
        <message>
            <source>Human boxes are never changed: what a person drew, changed, accepted or imported stays as it is, and no image becomes reviewed or unreviewed by this. Only candidates of these phrases are replaced.</source>
            <translation>El trabajo de las personas nunca se cambia: los cuadros que una persona dibujó, cambió, aceptó o importó quedan como están, y ninguna imagen pasa a revisada o no revisada por esto. Solo se reemplazan los candidatos de estas frases.</translation>
        </message>
        <message>
            <source>Images selected in the list</source>
            <translation>Imágenes seleccionadas en la lista</translation>
        </message>
        <message>
            <source>Images that failed</source>
            <translation>Imágenes que fallaron</translation>
        </message>
        <message>
            <source>Images that pass the list's filter</source>
            <translation>Imágenes que cumplen el filtro de la lista</translation>
        </message>
        <message>
            <source>In which images</source>
            <translation>En qué imágenes</translation>
        </message>
        <message>
            <source>New images</source>
            <translation>Imágenes nuevas</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Progress of Detect all</source>
            <translation>Avance de «Detectar en todas»</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stopped before the end</source>
            <translation>Detenido antes del final</translation>
        </message>
        <message>
            <source>Try the failed ones again</source>
            <translation>Reintentar las fallidas</translation>
        </message>
        <message>
            <source>{candidates} so far</source>
            <translation>{candidates} hasta ahora</translation>
        </message>
        <message>
            <source>{candidates} so far, {failed} failed</source>
            <translation>{candidates} hasta ahora, {failed} fallidas</translation>
        </message>
        <message numerus="yes">
            <source>{count} images failed:</source>
            <extracomment>Of one: {count} image failed:</extracomment>
            <translation>
                <numerusform>Falló {count} imagen:</numerusform>
                <numerusform>Fallaron {count} imágenes:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images left out: asked the same before.</source>
            <extracomment>Of one: {count} image left out: asked the same before.</extracomment>
            <translation>
                <numerusform>{count} imagen omitida: ya se buscó lo mismo antes.</numerusform>
                <numerusform>{count} imágenes omitidas: ya se buscó lo mismo antes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images left; what was detected stays.</source>
            <extracomment>Of one: {count} image left; what was detected stays.</extracomment>
            <translation>
                <numerusform>Queda {count} imagen; lo detectado se conserva.</numerusform>
                <numerusform>Quedan {count} imágenes; lo detectado se conserva.</numerusform>
            </translation>
        </message>
        <message>
            <source>{path}: {sentence}</source>
            <translation>{path}: {sentence}</translation>
        </message>
        <message>
            <source>{scope} ({count})</source>
            <translation>{scope} ({count})</translation>
        </message>
        <message>
            <source>{name} {score}</source>
            <translation>{name} {score}</translation>
        </message>
        <message>
            <source>Boxes</source>
            <translation>Cuadros</translation>
        </message>
        <message>
            <source>Phrase: “{phrase}”</source>
            <translation>Frase: «{phrase}»</translation>
        </message>
        <message>
            <source>Score: {score}</source>
            <translation>Puntuación: {score}</translation>
        </message>
        <message>
            <source>candidate</source>
            <translation>candidato</translation>
        </message>
        <message>
            <source>human</source>
            <translation>persona</translation>
        </message>
        <message>
            <source>import</source>
            <translation>importado</translation>
        </message>
        <message>
            <source>model</source>
            <translation>modelo</translation>
        </message>
        <message>
            <source>{width} × {height} pixels, origin: {origin}</source>
            <translation>{width} × {height} píxeles, origen: {origin}</translation>
        </message>
        <message>
            <source>Brightness {brightness}, contrast {contrast}</source>
            <translation>Brillo {brightness}, contraste {contrast}</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Click the square or press Space: ask for it or not</source>
            <translation>Clic en el recuadro de color o Espacio: buscarla o no</translation>
        </message>
        <message>
            <source>Double-click or F2: edit; “sedan=car” maps it to a class</source>
            <translation>Doble clic o F2: editar; «sedan=car» la asigna a una clase</translation>
        </message>
        <message>
            <source>Drag or Ctrl+arrow: move; Del: remove</source>
            <translation>Arrastrar o Ctrl+flecha: mover; Supr: quitar</translation>
        </message>
        <message>
            <source>disabled, so not asked for</source>
            <translation>desactivada, así que no se busca</translation>
        </message>
        <message>
            <source>{here} here</source>
            <translation>{here} aquí</translation>
        </message>
        <message>
            <source>{here} here, {folder} in the folder</source>
            <translation>{here} aquí, {folder} en la carpeta</translation>
        </message>
        <message>
            <source>{told}: {counts}</source>
            <translation>{told}: {counts}</translation>
        </message>
        <message>
            <source>“{phrase}” finds the class {name}</source>
            <translation>«{phrase}» busca la clase {name}</translation>
        </message>
        <message>
            <source>Class name</source>
            <translation>Nombre de la clase</translation>
        </message>
        <message>
            <source>New class “{name}”</source>
            <translation>Clase nueva «{name}»</translation>
        </message>
        <message>
            <source>Type a class</source>
            <translation>Escriba una clase</translation>
        </message>
        <message>
            <source>Accept its candidates here</source>
            <translation>Aceptar aquí sus candidatos</translation>
        </message>
        <message>
            <source>Another colour…</source>
            <translation>Otro color…</translation>
        </message>
        <message>
            <source>Ask for it</source>
            <translation>Buscarla</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tecla</translation>
        </message>
        <message>
            <source>Map to class</source>
            <translation>Asignar a una clase</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Sin tecla</translation>
        </message>
        <message>
            <source>Phrases and classes</source>
            <translation>Frases y clases</translation>
        </message>
        <message>
            <source>Reject its candidates here</source>
            <translation>Rechazar aquí sus candidatos</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar el nombre</translation>
        </message>
        <message>
            <source>Show in the image</source>
            <translation>Mostrar en la imagen</translation>
        </message>
        <message>
            <source>Threshold…</source>
            <translation>Umbral…</translation>
        </message>
        <message>
            <source>{key}   (now {owner})</source>
            <translation>{key}   (ahora {owner})</translation>
        </message>
        <message>
            <source>Click the tick to ask for it or not</source>
            <translation>Clic en la marca de verificación: buscarla o no</translation>
        </message>
        <message>
            <source>Double-click to rename</source>
            <translation>Doble clic para cambiar el nombre</translation>
        </message>
        <message>
            <source>Hidden in the image</source>
            <translation>Oculta en la imagen</translation>
        </message>
        <message>
            <source>Key: {key}</source>
            <translation>Tecla: {key}</translation>
        </message>
        <message>
            <source>Phrase “{phrase}”, asked for: {counts}</source>
            <translation>Frase «{phrase}», se busca: {counts}</translation>
        </message>
        <message>
            <source>Phrase “{phrase}”, not asked for: {counts}</source>
            <translation>Frase «{phrase}», no se busca: {counts}</translation>
        </message>
        <message>
            <source>Phrases: none</source>
            <translation>Frases: ninguna</translation>
        </message>
        <message>
            <source>Phrases: {phrases}</source>
            <translation>Frases: {phrases}</translation>
        </message>
        <message>
            <source>Threshold: {threshold}, its own</source>
            <translation>Umbral: {threshold}, propio</translation>
        </message>
        <message>
            <source>Threshold: {threshold}, the general one</source>
            <translation>Umbral: {threshold}, el general</translation>
        </message>
        <message>
            <source>from</source>
            <translation>mín.</translation>
        </message>
        <message>
            <source>here · folder</source>
            <translation>aquí · carpeta</translation>
        </message>
        <message>
            <source>key</source>
            <translation>tecla</translation>
        </message>
        <message>
            <source>Commands found</source>
            <translation>Comandos encontrados</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Buscar un comando</translation>
        </message>
        <message>
            <source>No command has these letters.</source>
            <translation>Ningún comando tiene estas letras.</translation>
        </message>
        <message>
            <source>Type some letters of a command</source>
            <translation>Escriba algunas letras de un comando</translation>
        </message>
        <message>
            <source>{command}   –   not now: {why_not}</source>
            <translation>{command}   –   ahora no: {why_not}</translation>
        </message>
        <message>
            <source>{command}: not now. {why_not}</source>
            <translation>{command}: ahora no. {why_not}</translation>
        </message>
        <message>
            <source>Hide this part; the View menu brings it back</source>
            <translation>Ocultar este panel; el menú Ver lo recupera</translation>
        </message>
        <message>
            <source>Let this part float, or put it back</source>
            <translation>Desacoplar este panel, o volver a acoplarlo</translation>
        </message>
        <message>
            <source>Check the boxes</source>
            <translation>Comprobar los cuadros</translation>
        </message>
        <message>
            <source>Drop a folder here</source>
            <translation>Suelte aquí una carpeta</translation>
        </message>
        <message>
            <source>Drop it here, or press {key}. The images stay where they are.</source>
            <translation>Suéltela aquí o pulse {key}. Las imágenes se quedan donde están.</translation>
        </message>
        <message>
            <source>Drop it here. The images stay where they are.</source>
            <translation>Suéltela aquí. Las imágenes se quedan donde están.</translation>
        </message>
        <message>
            <source>For example: a red car, truck. Press Enter, and the model proposes boxes.</source>
            <translation>Por ejemplo: a red car, truck. Pulse Intro y el modelo propone cuadros.</translation>
        </message>
        <message>
            <source>Go on where you were</source>
            <translation>Continuar donde lo dejó</translation>
        </message>
        <message>
            <source>Move, add or delete some, and mark the image reviewed in the menu Images.</source>
            <translation>Mueva, añada o elimine los que haga falta y marque la imagen como revisada en el menú Imágenes.</translation>
        </message>
        <message>
            <source>Move, add or delete some; {key} marks the image reviewed and goes on.</source>
            <translation>Mueva, añada o elimine los que haga falta; {key} marca la imagen como revisada y sigue.</translation>
        </message>
        <message>
            <source>Opens a copy of the images that come with Phrasebox, phrases filled in</source>
            <translation>Abre una copia de las imágenes incluidas en Phrasebox, con las frases ya escritas</translation>
        </message>
        <message>
            <source>Try the sample images</source>
            <translation>Probar las imágenes de muestra</translation>
        </message>
        <message>
            <source>Type what to find</source>
            <translation>Escribir qué buscar</translation>
        </message>
        <message>
            <source>Boxes and images of each class</source>
            <translation>Cuadros e imágenes de cada clase</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avance</translation>
        </message>
        <message>
            <source>{name}  (new)</source>
            <translation>{name}  (nueva)</translation>
        </message>
        <message>
            <source>All images ({total}), others with all candidates</source>
            <translation>Todas las imágenes ({total}), las demás con todos los candidatos</translation>
        </message>
        <message>
            <source>All images ({total}), others with candidates from {threshold} on</source>
            <translation>Todas las imágenes ({total}), las demás con candidatos a partir de {threshold}</translation>
        </message>
        <message>
            <source>All images ({total}), others with candidates from {threshold} on, or their class's threshold</source>
            <translation>Todas las imágenes ({total}), las demás con candidatos a partir de {threshold}, o del umbral de su clase</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Copied byte for byte</source>
            <translation>Copiadas byte a byte</translation>
        </message>
        <message>
            <source>Copied, those turned by EXIF redrawn upright</source>
            <translation>Copiadas; las giradas por EXIF, enderezadas</translation>
        </message>
        <message>
            <source>Counting what goes out…</source>
            <translation>Contando lo que se exporta…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export into this file</source>
            <translation>Exportar en este archivo</translation>
        </message>
        <message>
            <source>Export into this folder</source>
            <translation>Exportar en esta carpeta</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Exportando…</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Not part of the export</source>
            <translation>No forman parte de la exportación</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imágenes incluidas</translation>
        </message>
        <message>
            <source>Replace an earlier export there</source>
            <translation>Reemplazar una exportación anterior</translation>
        </message>
        <message>
            <source>Reviewed images ({reviewed}), with their accepted boxes</source>
            <translation>Imágenes revisadas ({reviewed}), con sus cuadros aceptados</translation>
        </message>
        <message>
            <source>Say where to write the export.</source>
            <translation>Indique dónde escribir la exportación.</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>Any class</source>
            <translation>Cualquier clase</translation>
        </message>
        <message>
            <source>Any origin</source>
            <translation>Cualquier origen</translation>
        </message>
        <message>
            <source>Any state</source>
            <translation>Cualquier estado</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>A mano</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Quitar el filtro</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallidas</translation>
        </message>
        <message>
            <source>Filter by class, origin and score</source>
            <translation>Filtrar por clase, origen y puntuación</translation>
        </message>
        <message>
            <source>Filter by name</source>
            <translation>Filtrar por nombre</translation>
        </message>
        <message>
            <source>Filter images by class</source>
            <translation>Filtrar imágenes por clase</translation>
        </message>
        <message>
            <source>Filter images by name</source>
            <translation>Filtrar imágenes por nombre</translation>
        </message>
        <message>
            <source>Filter images by state</source>
            <translation>Filtrar imágenes por estado</translation>
        </message>
        <message>
            <source>Filter images by the origin of a box</source>
            <translation>Filtrar imágenes por el origen de un cuadro</translation>
        </message>
        <message>
            <source>From the model</source>
            <translation>Del modelo</translation>
        </message>
        <message>
            <source>Highest score</source>
            <translation>Puntuación máxima</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importados</translation>
        </message>
        <message>
            <source>Lowest score</source>
            <translation>Puntuación mínima</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Ausentes</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevas</translation>
        </message>
        <message>
            <source>Not reviewed</source>
            <translation>Sin revisar</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>Revisadas</translation>
        </message>
        <message>
            <source>Reviewed, empty</source>
            <translation>Revisadas, vacías</translation>
        </message>
        <message>
            <source>Reviewed, with boxes</source>
            <translation>Revisadas, con cuadros</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Con candidatos</translation>
        </message>
        <message>
            <source>to</source>
            <translation>a</translation>
        </message>
        <message numerus="yes">
            <source>{passing} of {count} images</source>
            <extracomment>Of one: {passing} of {count} image</extracomment>
            <translation>
                <numerusform>{passing} de {count} imagen</numerusform>
                <numerusform>{passing} de {count} imágenes</numerusform>
            </translation>
        </message>
        <message>
            <source>{state} ({count})</source>
            <translation>{state} ({count})</translation>
        </message>
        <message>
            <source>No image passes the filter.</source>
            <translation>Ninguna imagen cumple el filtro.</translation>
        </message>
        <message>
            <source>file is missing</source>
            <translation>falta el archivo</translation>
        </message>
        <message>
            <source>reviewed</source>
            <translation>revisada</translation>
        </message>
        <message>
            <source>A file, a folder or a .zip of labels</source>
            <translation>Un archivo, una carpeta o un .zip de etiquetas</translation>
        </message>
        <message>
            <source>Choose a file or folder; you see what is in it before anything is stored.</source>
            <translation>Elija un archivo o una carpeta; verá lo que contiene antes de guardar nada.</translation>
        </message>
        <message>
            <source>File or folder</source>
            <translation>Archivo o carpeta</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>Archivo…</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Carpeta…</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Import labels</source>
            <translation>Importar etiquetas</translation>
        </message>
        <message>
            <source>Import the labels in this folder</source>
            <translation>Importar las etiquetas de esta carpeta</translation>
        </message>
        <message>
            <source>Import the labels of this file</source>
            <translation>Importar las etiquetas de este archivo</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importando…</translation>
        </message>
        <message>
            <source>Labels (*.json *.xml *.zip *.yaml *.yml *.txt *.names);;All files (*)</source>
            <translation>Etiquetas (*.json *.xml *.zip *.yaml *.yml *.txt *.names);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Looking into it…</source>
            <translation>Leyendo el contenido…</translation>
        </message>
        <message>
            <source>Told by what is inside</source>
            <translation>Según lo que contiene</translation>
        </message>
        <message>
            <source>Told by what is inside: {format}</source>
            <translation>Según lo que contiene: {format}</translation>
        </message>
        <message>
            <source>Choose a command to change its keys.</source>
            <translation>Elija un comando para cambiar sus teclas.</translation>
        </message>
        <message>
            <source>Key of “{command}”:</source>
            <translation>Tecla de «{command}»:</translation>
        </message>
        <message>
            <source>New key: press it here</source>
            <translation>Tecla nueva: púlsela aquí</translation>
        </message>
        <message>
            <source>Press a key</source>
            <translation>Pulse una tecla</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Reset all keys</source>
            <translation>Restablecer todas las teclas</translation>
        </message>
        <message>
            <source>Take this key</source>
            <translation>Usarla de todos modos</translation>
        </message>
        <message>
            <source>Use it as well</source>
            <translation>Usarla también</translation>
        </message>
        <message>
            <source>Use this key</source>
            <translation>Usar esta tecla</translation>
        </message>
        <message>
            <source>“{command}”</source>
            <translation>«{command}»</translation>
        </message>
        <message>
            <source>⚠ {shown} is the key of {names}, which would lose it.</source>
            <translation>⚠ {shown} es la tecla de {names}, y allí se perdería.</translation>
        </message>
        <message>
            <source>AP after</source>
            <translation>AP después</translation>
        </message>
        <message>
            <source>AP before</source>
            <translation>AP antes</translation>
        </message>
        <message>
            <source>AP before and after, class by class</source>
            <translation>AP antes y después, clase por clase</translation>
        </message>
        <message numerus="yes">
            <source>AP before, on {count} held-back images: {before}.</source>
            <extracomment>Of one: AP before, on {count} held-back image: {before}.</extracomment>
            <translation>
                <numerusform>AP antes, en {count} imagen reservada: {before}.</numerusform>
                <numerusform>AP antes, en {count} imágenes reservadas: {before}.</numerusform>
            </translation>
        </message>
        <message>
            <source>AP is measured first on the images held back.</source>
            <translation>Primero se mide el AP en las imágenes reservadas.</translation>
        </message>
        <message numerus="yes">
            <source>AP on {count} held-back images: {before} before, {best} at best so far.</source>
            <extracomment>Of one: AP on {count} held-back image: {before} before, {best} at best so far.</extracomment>
            <translation>
                <numerusform>AP en {count} imagen reservada: {before} antes, {best} el mejor hasta ahora.</numerusform>
                <numerusform>AP en {count} imágenes reservadas: {before} antes, {best} el mejor hasta ahora.</numerusform>
            </translation>
        </message>
        <message>
            <source>About 15 minutes</source>
            <translation>Unos 15 minutos</translation>
        </message>
        <message>
            <source>About 30 minutes</source>
            <translation>Unos 30 minutos</translation>
        </message>
        <message>
            <source>About 4 hours</source>
            <translation>Unas 4 horas</translation>
        </message>
        <message>
            <source>About 5 minutes</source>
            <translation>Unos 5 minutos</translation>
        </message>
        <message>
            <source>About an hour</source>
            <translation>Cerca de una hora</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Todas las clases</translation>
        </message>
        <message>
            <source>As long as suits the images</source>
            <translation>El tiempo que convenga a las imágenes</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Better: AP from {before} to {after}</source>
            <translation>Mejor: AP de {before} a {after}</translation>
        </message>
        <message>
            <source>Boxes judged by</source>
            <translation>Cuadros para evaluar</translation>
        </message>
        <message>
            <source>Cancel learning</source>
            <translation>Cancelar el aprendizaje</translation>
        </message>
        <message>
            <source>Go on labeling meanwhile. It learns from the labels as they were when it began, and goes on when this window is closed.</source>
            <translation>Siga etiquetando. Aprende de las etiquetas tal como estaban al empezar y continúa cuando se cierra esta ventana.</translation>
        </message>
        <message>
            <source>Go on learning</source>
            <translation>Seguir aprendiendo</translation>
        </message>
        <message>
            <source>Held-back image {number}, after</source>
            <translation>Imagen reservada {number}, después</translation>
        </message>
        <message>
            <source>Held-back image {number}, before</source>
            <translation>Imagen reservada {number}, antes</translation>
        </message>
        <message>
            <source>Held-back images, before on the left and after on the right</source>
            <translation>Imágenes reservadas, antes a la izquierda y después a la derecha</translation>
        </message>
        <message>
            <source>How &amp;long</source>
            <translation>Cuánto &amp;tiempo</translation>
        </message>
        <message>
            <source>How many steps it takes is not known yet.</source>
            <translation>Aún no se sabe cuántos pasos hacen falta.</translation>
        </message>
        <message numerus="yes">
            <source>Judged by {count} held-back images that it never learned from.</source>
            <extracomment>Of one: Judged by {count} held-back image that it never learned from.</extracomment>
            <translation>
                <numerusform>Evaluado con {count} imagen reservada de la que nunca aprendió.</numerusform>
                <numerusform>Evaluado con {count} imágenes reservadas de las que nunca aprendió.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Judged by {count} held-back images that it never learned from; so few tell a good model from a bad one, no more.</source>
            <extracomment>Of one: Judged by {count} held-back image that it never learned from; so few tell a good model from a bad one, no more.</extracomment>
            <translation>
                <numerusform>Evaluado con {count} imagen reservada de la que nunca aprendió; tan pocas distinguen un modelo bueno de uno malo, nada más.</numerusform>
                <numerusform>Evaluado con {count} imágenes reservadas de las que nunca aprendió; tan pocas distinguen un modelo bueno de uno malo, nada más.</numerusform>
            </translation>
        </message>
        <message>
            <source>Judging what was learned, and drawing pictures of it…</source>
            <translation>Evaluando lo aprendido y dibujándolo en imágenes…</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Aprender</translation>
        </message>
        <message>
            <source>Learn from my images</source>
            <translation>Aprender de mis imágenes</translation>
        </message>
        <message>
            <source>Learning failed</source>
            <translation>Falló el aprendizaje</translation>
        </message>
        <message>
            <source>Learning…</source>
            <translation>Aprendiendo…</translation>
        </message>
        <message>
            <source>Nothing was gained on the held-back images</source>
            <translation>Sin mejora en las imágenes reservadas</translation>
        </message>
        <message>
            <source>Paused. Going on takes up what was learned when it was last saved.</source>
            <translation>En pausa. Al continuar se retoma lo último que se guardó de lo aprendido.</translation>
        </message>
        <message>
            <source>Progress of learning</source>
            <translation>Avance del aprendizaje</translation>
        </message>
        <message>
            <source>Reading the images, and judging the model as it is…</source>
            <translation>Leyendo las imágenes y evaluando el modelo tal como está…</translation>
        </message>
        <message>
            <source>Review more images, of what it misses above all, and learn again.</source>
            <translation>Revise más imágenes, sobre todo con lo que se le escapa, y aprenda de nuevo.</translation>
        </message>
        <message>
            <source>Step {step} of at most {steps}</source>
            <translation>Paso {step} de {steps} como máximo</translation>
        </message>
        <message>
            <source>The model in use learns what your reviewed images show: their accepted boxes, and where nothing is. About a fifth of the images is held back to judge by. Your labels are not changed, and the model in use stays as it is; what comes out is a new one.</source>
            <translation>El modelo en uso aprende lo que muestran sus imágenes revisadas: sus cuadros aceptados y dónde no hay nada. Cerca de un quinto de las imágenes se reserva para evaluar. Sus etiquetas no cambian y el modelo en uso queda como está; el resultado es un modelo nuevo.</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Descartarlo</translation>
        </message>
        <message>
            <source>Twenty images take five to twelve minutes with the starter on two cores; large models take far longer without a GPU. It runs on its own, also when this window is closed.</source>
            <translation>Veinte imágenes tardan de cinco a doce minutos con el modelo inicial en dos núcleos; los modelos grandes tardan mucho más sin GPU. Funciona por su cuenta, también cuando se cierra esta ventana.</translation>
        </message>
        <message>
            <source>Use the new model</source>
            <translation>Usar el modelo nuevo</translation>
        </message>
        <message>
            <source>⚠ {sentence}</source>
            <translation>⚠ {sentence}</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Brillo</translation>
        </message>
        <message>
            <source>Close; brightness and contrast stay as they are</source>
            <translation>Cerrar; el brillo y el contraste quedan como están</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Only how you see it</source>
            <translation>Solo afecta a la vista</translation>
        </message>
        <message>
            <source>The image file and what the model sees stay as they are.</source>
            <translation>El archivo de la imagen y lo que ve el modelo quedan como están.</translation>
        </message>
        <message>
            <source>Phrases and boxes</source>
            <translation>Frases y cuadros</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <source>{help} ({keys})</source>
            <translation>{help} ({keys})</translation>
        </message>
        <message>
            <source>Mirror</source>
            <translation>Réplica</translation>
        </message>
        <message>
            <source>Only for models that ask for one; not stored, and sent only when asked for</source>
            <translation>Solo para modelos que lo exigen; no se guarda y se envía solo cuando se pide</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Without network: get the model on another machine, carry its folder over, and press Add folder…</source>
            <translation>Sin red: descargue el modelo en otro equipo, traiga su carpeta y pulse «Añadir carpeta…»</translation>
        </message>
        <message>
            <source>http://proxy.example:3128; empty for the system's own</source>
            <translation>http://proxy.example:3128; vacío: el del sistema</translation>
        </message>
        <message>
            <source>&lt;b&gt;Problem:&lt;/b&gt; {sentence}</source>
            <translation>&lt;b&gt;Problema:&lt;/b&gt; {sentence}</translation>
        </message>
        <message>
            <source>AP on COCO in percent, zero-shot; with * its pictures were among the training data</source>
            <translation>AP en COCO en porcentaje, zero-shot; con *, sus imágenes estaban entre los datos de entrenamiento</translation>
        </message>
        <message>
            <source>AP on LVIS minival in percent, zero-shot; with * its pictures were among the training data</source>
            <translation>AP en LVIS minival en porcentaje, zero-shot; con *, sus imágenes estaban entre los datos de entrenamiento</translation>
        </message>
        <message>
            <source>AP on LVIS val in percent, zero-shot; with * its pictures were among the training data</source>
            <translation>AP en LVIS val en porcentaje, zero-shot; con *, sus imágenes estaban entre los datos de entrenamiento</translation>
        </message>
        <message>
            <source>Add a .pth, .pt or .bin file of weights that you have</source>
            <translation>Añadir un archivo de pesos .pth, .pt o .bin que ya tiene</translation>
        </message>
        <message>
            <source>Add a file of weights</source>
            <translation>Añadir un archivo de pesos</translation>
        </message>
        <message>
            <source>Add a model folder</source>
            <translation>Añadir una carpeta de modelo</translation>
        </message>
        <message>
            <source>Add a model folder that you have</source>
            <translation>Añadir una carpeta de modelo que ya tiene</translation>
        </message>
        <message>
            <source>Add file…</source>
            <translation>Añadir archivo…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Añadir carpeta…</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>Elegir carpeta…</translation>
        </message>
        <message>
            <source>Close this window; a model that is being fetched goes on</source>
            <translation>Cerrar esta ventana; una descarga en marcha sigue</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <source>Delete this model, or what has come of it, from the models folder</source>
            <translation>Eliminar de la carpeta de modelos este modelo, o lo que se haya descargado de él</translation>
        </message>
        <message>
            <source>Detect with this model from now on</source>
            <translation>Detectar con este modelo a partir de ahora</translation>
        </message>
        <message>
            <source>Fetch this model; it can be stopped and gone on with</source>
            <translation>Descargar este modelo; se puede detener y reanudar</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Instalado</translation>
        </message>
        <message>
            <source>How much has come</source>
            <translation>Cuánto se ha descargado</translation>
        </message>
        <message>
            <source>How much is fetched</source>
            <translation>Cuánto hay que descargar</translation>
        </message>
        <message>
            <source>Keep models in another folder from now on</source>
            <translation>Guardar los modelos en otra carpeta a partir de ahora</translation>
        </message>
        <message>
            <source>Keep models in this folder</source>
            <translation>Guardar los modelos en esta carpeta</translation>
        </message>
        <message>
            <source>LVIS minival</source>
            <translation>LVIS minival</translation>
        </message>
        <message>
            <source>LVIS val</source>
            <translation>LVIS val</translation>
        </message>
        <message>
            <source>Measure this machine</source>
            <translation>Medir este equipo</translation>
        </message>
        <message>
            <source>Mirror, proxy and token</source>
            <translation>Réplica, proxy y token</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Models folder: {folder}</source>
            <translation>Carpeta de modelos: {folder}</translation>
        </message>
        <message>
            <source>Open the model's folder in the file manager</source>
            <translation>Abrir la carpeta del modelo en el gestor de archivos</translation>
        </message>
        <message>
            <source>Read its files and hold them to their checksums</source>
            <translation>Leer sus archivos y verificar sus sumas de comprobación</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Seconds for one photograph here, by the measurement of this machine</source>
            <translation>Segundos por fotografía aquí, según la medición de este equipo</translation>
        </message>
        <message>
            <source>See in ten seconds how long each model takes here</source>
            <translation>Ver en diez segundos cuánto tarda aquí cada modelo</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Stop; what has come is kept</source>
            <translation>Detener; lo descargado se conserva</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>The name by which --model finds it, too</source>
            <translation>El nombre que también acepta --model</translation>
        </message>
        <message>
            <source>Time here</source>
            <translation>Tiempo aquí</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Weights (*.pth *.pt *.bin)</source>
            <translation>Pesos (*.pth *.pt *.bin)</translation>
        </message>
        <message>
            <source>What is going on</source>
            <translation>Lo que está en marcha</translation>
        </message>
        <message>
            <source>What of it is on this machine</source>
            <translation>Qué parte de él hay en este equipo</translation>
        </message>
        <message>
            <source>{percent} % of it</source>
            <translation>al {percent} %</translation>
        </message>
        <message>
            <source>{state}, in use</source>
            <translation>{state}, en uso</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Frases</translation>
        </message>
        <message>
            <source>Phrases, with commas between; Enter detects them here. “a red car=car” finds a red car and labels it car.</source>
            <translation>Frases, separadas por comas; Intro las detecta aquí. «a red car=car» busca un coche rojo y lo etiqueta como car.</translation>
        </message>
        <message>
            <source>Phrases, with commas between; Enter detects them here. “a red car=car” finds a red car and labels it car. ({key})</source>
            <translation>Frases, separadas por comas; Intro las detecta aquí. «a red car=car» busca un coche rojo y lo etiqueta como car. ({key})</translation>
        </message>
        <message>
            <source>What to find: a red car=car, truck, person with a hat=person</source>
            <translation>Qué buscar: a red car=car, truck, person with a hat=person</translation>
        </message>
        <message>
            <source>Another class…</source>
            <translation>Otra clase…</translation>
        </message>
        <message>
            <source>Detect this phrase here</source>
            <translation>Detectar esta frase aquí</translation>
        </message>
        <message>
            <source>Edit the phrase</source>
            <translation>Editar la frase</translation>
        </message>
        <message>
            <source>Its own class, “{text}”</source>
            <translation>Su propia clase, «{text}»</translation>
        </message>
        <message>
            <source>Move to the left</source>
            <translation>Mover a la izquierda</translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation>Mover a la derecha</translation>
        </message>
        <message>
            <source>Phrases to find</source>
            <translation>Frases que buscar</translation>
        </message>
        <message>
            <source>Remove, with its candidates in all images</source>
            <translation>Quitar, con sus candidatos en todas las imágenes</translation>
        </message>
        <message>
            <source>{number}k</source>
            <translation>{number}k</translation>
        </message>
        <message>
            <source>Go on labeling</source>
            <translation>Seguir etiquetando</translation>
        </message>
        <message>
            <source>Scores of the candidates</source>
            <translation>Puntuaciones de los candidatos</translation>
        </message>
        <message>
            <source>{here} candidates in this image, {folder} in the folder</source>
            <translation>Candidatos: {here} en esta imagen, {folder} en la carpeta</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Comandos y sus teclas</translation>
        </message>
        <message>
            <source>Keyboard and mouse</source>
            <translation>Teclado y ratón</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>Ratón</translation>
        </message>
        <message>
            <source>Search commands and keys</source>
            <translation>Buscar comandos y teclas</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>sin tecla</translation>
        </message>
        <message>
            <source>{keys} (changed)</source>
            <translation>{keys} (cambiadas)</translation>
        </message>
        <message>
            <source>Accept the selected candidates, or all that are shown ({key})</source>
            <translation>Aceptar los candidatos seleccionados, o todos los que se muestran ({key})</translation>
        </message>
        <message>
            <source>Add a class</source>
            <translation>Añadir una clase</translation>
        </message>
        <message>
            <source>Boxes: {detail}</source>
            <translation>Cuadros: {detail}</translation>
        </message>
        <message>
            <source>Classes come from the phrases you type, or with +.</source>
            <translation>Las clases se crean a partir de las frases que escriba, o con +.</translation>
        </message>
        <message>
            <source>Draw a box by “Draw a box” in the menu Edit.</source>
            <translation>Dibuje un cuadro con «Dibujar un cuadro», en el menú Edición.</translation>
        </message>
        <message>
            <source>Lower it to see more.</source>
            <translation>Bájelo para ver más.</translation>
        </message>
        <message>
            <source>No boxes to show.</source>
            <translation>No hay cuadros que mostrar.</translation>
        </message>
        <message>
            <source>Not shown: {told}.</source>
            <translation>No se muestran: {told}.</translation>
        </message>
        <message>
            <source>Or draw a box by “Draw a box” in the menu Edit.</source>
            <translation>O dibuje un cuadro con «Dibujar un cuadro», en el menú Edición.</translation>
        </message>
        <message>
            <source>Or draw one by “Draw a box” in the menu Edit.</source>
            <translation>O dibuje uno con «Dibujar un cuadro», en el menú Edición.</translation>
        </message>
        <message>
            <source>Or press {key} to draw a box.</source>
            <translation>O pulse {key} para dibujar un cuadro.</translation>
        </message>
        <message>
            <source>Or press {key} to draw one.</source>
            <translation>O pulse {key} para dibujar uno.</translation>
        </message>
        <message>
            <source>Press Enter in the phrase field to detect the phrases.</source>
            <translation>Pulse Intro en el campo de frases para detectar las frases.</translation>
        </message>
        <message>
            <source>Press {key} to detect the phrases.</source>
            <translation>Pulse {key} para detectar las frases.</translation>
        </message>
        <message>
            <source>Press {key} to draw a box.</source>
            <translation>Pulse {key} para dibujar un cuadro.</translation>
        </message>
        <message>
            <source>Press {key} to lower it.</source>
            <translation>Pulse {key} para bajarlo.</translation>
        </message>
        <message>
            <source>Reject the selected candidates, or all that are shown</source>
            <translation>Rechazar los candidatos seleccionados, o todos los que se muestran</translation>
        </message>
        <message>
            <source>Reject the selected candidates, or all that are shown ({key})</source>
            <translation>Rechazar los candidatos seleccionados, o todos los que se muestran ({key})</translation>
        </message>
        <message>
            <source>The model found nothing here.</source>
            <translation>El modelo no encontró nada aquí.</translation>
        </message>
        <message>
            <source>What was found here is below the threshold.</source>
            <translation>Lo que se encontró aquí está por debajo del umbral.</translation>
        </message>
        <message>
            <source>{accepted} accepted</source>
            <translation>{accepted} aceptados</translation>
        </message>
        <message>
            <source>{candidates} to check</source>
            <translation>{candidates} por comprobar</translation>
        </message>
        <message>
            <source>{count} below the threshold</source>
            <translation>{count} bajo el umbral</translation>
        </message>
        <message>
            <source>{count} hidden</source>
            <translation>{count} ocultos</translation>
        </message>
        <message>
            <source>{count} rejected</source>
            <translation>{count} rechazados</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Contar de nuevo</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Guardar como CSV…</translation>
        </message>
        <message>
            <source>Save the statistics as CSV</source>
            <translation>Guardar las estadísticas como CSV</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Estadísticas</translation>
        </message>
        <message>
            <source>Every change is on the disk as soon as it is made; there is nothing to save.</source>
            <translation>Cada cambio se escribe en el disco en cuanto se hace; no hace falta guardar nada.</translation>
        </message>
        <message>
            <source>Image {place} of {total}</source>
            <translation>Imagen {place} de {total}</translation>
        </message>
        <message>
            <source>Images of the project by state</source>
            <translation>Imágenes del proyecto por estado</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>The model, where it runs, its precision, and the deformable attention in use</source>
            <translation>El modelo, dónde se ejecuta, su precisión y la atención deformable en uso</translation>
        </message>
        <message>
            <source>{count} failed</source>
            <translation>{count} fallidas</translation>
        </message>
        <message>
            <source>{count} missing</source>
            <translation>{count} ausentes</translation>
        </message>
        <message>
            <source>{count} new</source>
            <translation>{count} nuevas</translation>
        </message>
        <message>
            <source>{count} reviewed</source>
            <translation>{count} revisadas</translation>
        </message>
        <message>
            <source>{count} reviewed, empty</source>
            <translation>{count} revisadas, vacías</translation>
        </message>
        <message>
            <source>{count} suggested</source>
            <translation>{count} con candidatos</translation>
        </message>
        <message>
            <source>{speed} · {seconds} ▾</source>
            <translation>{speed} · {seconds} ▾</translation>
        </message>
        <message>
            <source>{speed} ▾</source>
            <translation>{speed} ▾</translation>
        </message>
        <message>
            <source>{zoom} %</source>
            <translation>{zoom} %</translation>
        </message>
        <message>
            <source>⚠ Last change not saved</source>
            <translation>⚠ Último cambio no guardado</translation>
        </message>
        <message>
            <source>✓ Saved</source>
            <translation>✓ Guardado</translation>
        </message>
        <message>
            <source>Progress of {task}</source>
            <translation>Avance de {task}</translation>
        </message>
        <message>
            <source>Show more of it</source>
            <translation>Mostrar más detalles</translation>
        </message>
        <message>
            <source>Stop: {task}</source>
            <translation>Detener: {task}</translation>
        </message>
        <message>
            <source>Candidates below this score are hidden, never thrown away ([ and ])</source>
            <translation>Los candidatos por debajo de esta puntuación se ocultan; nunca se descartan ([ y ])</translation>
        </message>
        <message>
            <source>From which score the candidates of this class are shown and exported</source>
            <translation>A partir de qué puntuación se muestran y exportan los candidatos de esta clase</translation>
        </message>
        <message>
            <source>Strong bars: scores in this image; pale bars: in the folder</source>
            <translation>Barras intensas: puntuaciones en esta imagen; barras pálidas: en la carpeta</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Umbral</translation>
        </message>
        <message>
            <source>Threshold of {name}</source>
            <translation>Umbral de {name}</translation>
        </message>
        <message>
            <source>Use the general threshold</source>
            <translation>Usar el umbral general</translation>
        </message>
        <message>
            <source>Copying the samples</source>
            <translation>Copiando las imágenes de muestra</translation>
        </message>
        <message>
            <source>Detecting in this image</source>
            <translation>Detectando en esta imagen</translation>
        </message>
        <message>
            <source>Detecting in {name}…</source>
            <translation>Detectando en {name}…</translation>
        </message>
        <message>
            <source>Detecting…</source>
            <translation>Detectando…</translation>
        </message>
        <message>
            <source>Loading the model {name}…</source>
            <translation>Cargando el modelo {name}…</translation>
        </message>
        <message>
            <source>Looking for images: {what}</source>
            <translation>Buscando imágenes: {what}</translation>
        </message>
        <message>
            <source>Looking for images…</source>
            <translation>Buscando imágenes…</translation>
        </message>
        <message>
            <source>Reading {path}, {share}</source>
            <translation>Leyendo {path}, {share}</translation>
        </message>
        <message>
            <source>Reading {path}…</source>
            <translation>Leyendo {path}…</translation>
        </message>
        <message>
            <source>Redo {what}</source>
            <translation>Rehacer: {what}</translation>
        </message>
        <message>
            <source>The model is loaded.</source>
            <translation>El modelo está cargado.</translation>
        </message>
        <message>
            <source>This image cannot be shown</source>
            <translation>Esta imagen no se puede mostrar</translation>
        </message>
        <message>
            <source>This image is missing</source>
            <translation>Falta esta imagen</translation>
        </message>
        <message>
            <source>Undo {what}</source>
            <translation>Deshacer: {what}</translation>
        </message>
        <message>
            <source>loading…</source>
            <translation>cargando…</translation>
        </message>
        <message>
            <source>{name} – Phrasebox</source>
            <translation>{name} – Phrasebox</translation>
        </message>
        <message>
            <source>{number} images so far</source>
            <translation>{number} imágenes hasta ahora</translation>
        </message>
        <message>
            <source>{sentence} ({more} more)</source>
            <translation>{sentence} ({more} más)</translation>
        </message>
        <message>
            <source>detect in {name}</source>
            <translation>detectar en {name}</translation>
        </message>
        <message>
            <source>measure this machine</source>
            <translation>medir este equipo</translation>
        </message>
        <message>
            <source>The model {model} is not on this machine; get it with `phrasebox models get {model}`, or in the window under Detect, Models.</source>
            <translation>El modelo {model} no está en este equipo; descárguelo con `phrasebox models get {model}`, o en la ventana en «Detectar», «Modelos…».</translation>
        </message>
        <message>
            <source>The model {name} is being fetched by another Phrasebox now; stop that first.</source>
            <translation>Otra instancia de Phrasebox está descargando ahora el modelo {name}; deténgala primero.</translation>
        </message>
        <message>
            <source>The model {text} is a file; give the folder that holds config.json and model.safetensors, or a {endings} file.</source>
            <translation>El modelo {text} es un archivo; indique la carpeta que contiene config.json y model.safetensors, o un archivo {endings}.</translation>
        </message>
        <message>
            <source>The starter model is missing from {folder}; install phrasebox again, or name another model.</source>
            <translation>Falta el modelo inicial en {folder}; instale Phrasebox de nuevo o indique otro modelo.</translation>
        </message>
        <message>
            <source>The starter model ships inside Phrasebox and cannot be removed.</source>
            <translation>El modelo inicial viene con Phrasebox y no se puede quitar.</translation>
        </message>
        <message>
            <source>There is no model and no folder named {text}; on this machine: {here}; `phrasebox models` lists the published ones.</source>
            <translation>No hay ningún modelo ni carpeta con el nombre {text}; en este equipo: {here}; `phrasebox models` enumera los publicados.</translation>
        </message>
        <message>
            <source>There is no model {name} in {folder}, from which models are removed by name; there: {here}.</source>
            <translation>No hay ningún modelo {name} en {folder}, de donde se quitan los modelos por su nombre; allí: {here}.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>No checksums were kept of the model in {folder}, so nothing can be compared; `phrasebox models check` runs it.</source>
            <translation>No se guardaron sumas de comprobación del modelo de {folder}, así que no hay nada que comparar; `phrasebox models check` hace una prueba con él.</translation>
        </message>
        <message>
            <source>The list of checksums {path} cannot be read ({error}); delete that file.</source>
            <translation>No se puede leer la lista de sumas de comprobación {path} ({error}); elimine ese archivo.</translation>
        </message>
        <message>
            <source>The model {name} is not as it came: {faults}; remove it and get it again.</source>
            <translation>El modelo {name} no está como llegó: {faults}; quítelo y descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>{name} is missing</source>
            <translation>falta {name}</translation>
        </message>
        <message>
            <source>{name} is no file name</source>
            <translation>{name} no es un nombre de archivo</translation>
        </message>
        <message>
            <source>{name} was altered</source>
            <translation>{name} está modificado</translation>
        </message>
        <message>
            <source>Asking {host}…</source>
            <translation>Consultando {host}…</translation>
        </message>
        <message>
            <source>Fetching {name}</source>
            <translation>Descargando {name}</translation>
        </message>
        <message>
            <source>Found in the hub's cache; checking…</source>
            <translation>Encontrado en la caché del hub; comprobando…</translation>
        </message>
        <message>
            <source>Nothing can be written into {folder} ({reason}): choose another models folder.</source>
            <translation>No se puede escribir nada en {folder} ({reason}): elija otra carpeta de modelos.</translation>
        </message>
        <message>
            <source>The connection to {host} ended early.</source>
            <translation>La conexión con {host} se cortó antes de tiempo.</translation>
        </message>
        <message>
            <source>The disk of {folder} is full: what has come is kept; make room and get it again to go on from there.</source>
            <translation>El disco de {folder} está lleno: lo descargado se conserva; libere espacio y descárguelo de nuevo para seguir desde ahí.</translation>
        </message>
        <message>
            <source>Waiting {seconds:.0f} s, as {host} asks…</source>
            <translation>Esperando {seconds:.0f} s, como pide {host}…</translation>
        </message>
        <message>
            <source>Waiting {seconds:.0f} s, then trying again…</source>
            <translation>Esperando {seconds:.0f} s; después, otro intento…</translation>
        </message>
        <message>
            <source>{done} of {total} have come and are kept; get it again to go on from there.</source>
            <translation>Se han descargado {done} de {total}, que se conservan; descárguelo de nuevo para seguir desde ahí.</translation>
        </message>
        <message>
            <source>{file} cannot be written ({reason}): choose another models folder.</source>
            <translation>No se puede escribir {file} ({reason}): elija otra carpeta de modelos.</translation>
        </message>
        <message>
            <source>{file} of {model} arrived damaged: its checksum is not the one that {host} gives; nothing of it was kept, so get it again, or use another mirror.</source>
            <translation>{file} de {model} llegó dañado: su suma de comprobación no es la que da {host}; no se conservó nada, así que descárguelo de nuevo o use otra réplica.</translation>
        </message>
        <message>
            <source>{host} offers another {file} than the one known of {model}, so it was not fetched; check the mirror, or remove {checksums} to trust the new one.</source>
            <translation>{host} ofrece otro {file} que el conocido de {model}, así que no se descargó; compruebe la réplica, o quite {checksums} para confiar en el nuevo.</translation>
        </message>
        <message>
            <source>{model} is being fetched by another Phrasebox on this machine; wait for it, or stop it there.</source>
            <translation>Otra instancia de Phrasebox está descargando {model} en este equipo; espere a que termine o deténgala allí.</translation>
        </message>
        <message>
            <source>{model} needs {needed} more on the disk of {folder}, where {free} are free: make room there, or choose another models folder.</source>
            <translation>{model} necesita {needed} más en el disco de {folder}, donde hay {free} libres: libere espacio allí o elija otra carpeta de modelos.</translation>
        </message>
        <message>
            <source>{target} is in the way and is no model: move it away, and get {model} again.</source>
            <translation>{target} ocupa su lugar y no es un modelo: muévalo y descargue {model} de nuevo.</translation>
        </message>
        <message>
            <source>{there} is a file, so no model can be kept in {folder}: choose another models folder.</source>
            <translation>{there} es un archivo, así que no se puede guardar ningún modelo en {folder}: elija otra carpeta de modelos.</translation>
        </message>
        <message>
            <source>{host} does not tell the sizes and checksums of {model}, so nothing of it could be checked; use another mirror.</source>
            <translation>{host} no indica los tamaños ni las sumas de comprobación de {model}, así que no se podría comprobar nada; use otra réplica.</translation>
        </message>
        <message>
            <source>{model} on {host} is no model that Phrasebox fetches: it has no {missing}.</source>
            <translation>{model} en {host} no es un modelo que Phrasebox descargue: le falta {missing}.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE is set, so nothing is fetched; unset it and try again.</source>
            <translation>HF_HUB_OFFLINE está definido, así que no se descarga nada; anúlelo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The connection to {host} was lost ({fault}).</source>
            <translation>Se perdió la conexión con {host} ({fault}).</translation>
        </message>
        <message>
            <source>The proxy cannot be used ({error}); check HTTPS_PROXY and HTTP_PROXY.</source>
            <translation>No se puede usar el proxy ({error}); compruebe HTTPS_PROXY y HTTP_PROXY.</translation>
        </message>
        <message>
            <source>The proxy does not let {host} be reached ({fault}): check HTTPS_PROXY.</source>
            <translation>El proxy no permite llegar a {host} ({fault}): compruebe HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>it sends something else than a list of files</source>
            <translation>envía algo que no es una lista de archivos</translation>
        </message>
        <message>
            <source>{host} cannot be reached ({fault}): check the network, the proxy and the mirror ({variable}).</source>
            <translation>No se puede llegar a {host} ({fault}): compruebe la red, el proxy y la réplica ({variable}).</translation>
        </message>
        <message>
            <source>{host} does not answer as a hub does ({error}); check {variable}.</source>
            <translation>{host} no responde como un hub ({error}); compruebe {variable}.</translation>
        </message>
        <message>
            <source>{host} does not answer as a hub does; check the mirror ({variable}).</source>
            <translation>{host} no responde como un hub; compruebe la réplica ({variable}).</translation>
        </message>
        <message>
            <source>{host} does not give {model} to the owner of your token ({status}): accept the model's terms on its page there, or use another token (HF_TOKEN).</source>
            <translation>{host} no da {model} al titular de su token ({status}): acepte las condiciones del modelo en su página de allí o use otro token (HF_TOKEN).</translation>
        </message>
        <message>
            <source>{host} does not give {model} without a token ({status}): accept the model's terms on its page there, set HF_TOKEN to your token (in the window: Connection), and try again.</source>
            <translation>{host} no da {model} sin un token ({status}): acepte las condiciones del modelo en su página de allí, ponga su token en HF_TOKEN (en la ventana: Conexión) e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>{host} gets too many requests from here (429): try again in some minutes.</source>
            <translation>{host} recibe demasiadas peticiones desde aquí (429): inténtelo de nuevo dentro de unos minutos.</translation>
        </message>
        <message numerus="yes">
            <source>{host} gets too many requests from here (429): try again in {count} seconds.</source>
            <extracomment>Of one: {host} gets too many requests from here (429): try again in {count} second.</extracomment>
            <translation>
                <numerusform>{host} recibe demasiadas peticiones desde aquí (429): inténtelo de nuevo dentro de {count} segundo.</numerusform>
                <numerusform>{host} recibe demasiadas peticiones desde aquí (429): inténtelo de nuevo dentro de {count} segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>{host} has no {model} (404): it was renamed or withdrawn there, or the mirror ({variable}) does not hold it.</source>
            <translation>{host} no tiene {model} (404): se le cambió el nombre o se retiró allí, o la réplica ({variable}) no lo tiene.</translation>
        </message>
        <message>
            <source>{host} holds a shorter file of {model} than before; remove it and get it again.</source>
            <translation>{host} tiene un archivo de {model} más corto que antes; quite el modelo y descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>{host} is not able to serve now ({status}): try again later.</source>
            <translation>{host} no puede responder ahora ({status}): inténtelo de nuevo más tarde.</translation>
        </message>
        <message>
            <source>{host} offers another {file} than the one it lists: nothing of it was kept; try again, or use another mirror.</source>
            <translation>{host} ofrece otro {file} que el que enumera: no se conservó nada; inténtelo de nuevo o use otra réplica.</translation>
        </message>
        <message>
            <source>{host} refuses {model} ({status}).</source>
            <translation>{host} rechaza {model} ({status}).</translation>
        </message>
        <message>
            <source>The name {name} is that of a published model of {published:,} parameters, and this one has {count:,}: choose another --name.</source>
            <translation>El nombre {name} es el de un modelo publicado de {published:,} parámetros, y este tiene {count:,}: elija otro con --name.</translation>
        </message>
        <message>
            <source>The name {name} is that of the model that ships inside: choose another --name.</source>
            <translation>El nombre {name} es el del modelo incluido: elija otro con --name.</translation>
        </message>
        <message>
            <source>There is a model {name} in {folder} already: choose another --name, or remove that one first.</source>
            <translation>Ya hay un modelo {name} en {folder}: elija otro nombre con --name o quite primero aquel.</translation>
        </message>
        <message>
            <source>There is no folder and no file {source}.</source>
            <translation>No hay ninguna carpeta ni archivo {source}.</translation>
        </message>
        <message>
            <source>{file} is not the file that is known of {name} (its checksum differs): choose another --name.</source>
            <translation>{file} no es el archivo conocido de {name} (su suma de comprobación es otra): elija otro nombre con --name.</translation>
        </message>
        <message>
            <source>{name} is no name for a model: choose one of letters, digits, '-', '_' and '.' with --name.</source>
            <translation>{name} no sirve de nombre para un modelo: elija con --name uno de letras, cifras, '-', '_' y '.'.</translation>
        </message>
        <message>
            <source>{there} is a file, so no model can be kept in {folder}: move it away, or set {variable} to a folder.</source>
            <translation>{there} es un archivo, así que no se puede guardar ningún modelo en {folder}: muévalo a otro lugar o ponga una carpeta en {variable}.</translation>
        </message>
        <message>
            <source>{path} holds no model that Phrasebox runs: its tensors, such as {tensor}, are named as in none of MM Grounding DINO, LLMDet and Grounding DINO.</source>
            <translation>{path} no contiene un modelo que Phrasebox ejecute: los nombres de sus tensores, como {tensor}, no son los de MM Grounding DINO, LLMDet ni Grounding DINO.</translation>
        </message>
        <message>
            <source>{path} holds no whole model: {error} ({count} tensors are at fault, such as: {fault}).</source>
            <translation>{path} no contiene un modelo completo: {error} (hay {count} tensores erróneos, como: {fault}).</translation>
        </message>
        <message>
            <source>{path} holds no whole model: {error}.</source>
            <translation>{path} no contiene un modelo completo: {error}.</translation>
        </message>
        <message>
            <source>{path} is not a checkpoint that Phrasebox opens: give a folder with config.json and model.safetensors, or a file that ends in {endings}.</source>
            <translation>{path} no es un modelo que Phrasebox abra: indique una carpeta con config.json y model.safetensors, o un archivo que termine en {endings}.</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is a pointer of Git LFS in place of the file; get the file itself.</source>
            <translation>No se puede leer {path}: es un puntero de Git LFS en lugar del archivo; consiga el archivo mismo.</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is a program of TorchScript; save its state_dict alone with torch.save.</source>
            <translation>No se puede leer {path}: es un programa de TorchScript; guarde solo su state_dict con torch.save.</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is a safetensors file under another name; name it model.safetensors, in a folder with its config.json and tokenizer.json, and give that folder.</source>
            <translation>No se puede leer {path}: es un archivo safetensors con otro nombre; llámelo model.safetensors, en una carpeta con su config.json y su tokenizer.json, e indique esa carpeta.</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is a web page in place of the file; download the file again.</source>
            <translation>No se puede leer {path}: es una página web en lugar del archivo; descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is a zip archive, but no file of torch.save.</source>
            <translation>No se puede leer {path}: es un archivo zip, pero no de torch.save.</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is no file of torch.save.</source>
            <translation>No se puede leer {path}: no es un archivo de torch.save.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {error}.</source>
            <translation>No se puede leer {path}: {error}.</translation>
        </message>
        <message>
            <source>{path} holds no weights: a state_dict belongs there.</source>
            <translation>{path} no contiene pesos: debería contener un state_dict.</translation>
        </message>
        <message>
            <source>{path} holds what is no plain tensor: {names} and {count} more.</source>
            <translation>{path} contiene algo que no es un simple tensor: {names} y {count} más.</translation>
        </message>
        <message>
            <source>{path} holds what is no plain tensor: {names}.</source>
            <translation>{path} contiene algo que no es un simple tensor: {names}.</translation>
        </message>
        <message>
            <source>{path} is damaged or cut short: get the file again.</source>
            <translation>{path} está dañado o incompleto: consiga el archivo de nuevo.</translation>
        </message>
        <message>
            <source>{path} is damaged or holds more than weights: get the file again.</source>
            <translation>{path} está dañado o contiene más que pesos: consiga el archivo de nuevo.</translation>
        </message>
        <message>
            <source>{path} is empty: get the file again.</source>
            <translation>{path} está vacío: consiga el archivo de nuevo.</translation>
        </message>
        <message>
            <source>{path} is not a file of PyTorch weights: its contents are compressed.</source>
            <translation>{path} no es un archivo de pesos de PyTorch: su contenido está comprimido.</translation>
        </message>
        <message>
            <source>{path} is refused, because it asks for {name}, which is no weights and could be a program: save its state_dict alone with torch.save.</source>
            <translation>Se rechaza {path} porque pide {name}, que no son pesos y podría ser un programa: guarde solo su state_dict con torch.save.</translation>
        </message>
        <message>
            <source>A good first choice: small, quick, and it knows many kinds of things.</source>
            <translation>Una buena primera elección: pequeño, rápido, y conoce muchos tipos de cosas.</translation>
        </message>
        <message>
            <source>Large; for a GPU, where everyday and street scenes matter.</source>
            <translation>Grande; para una GPU, donde importan las escenas cotidianas y de calle.</translation>
        </message>
        <message>
            <source>Learned from Objects365 and GoldG.</source>
            <translation>Entrenado con Objects365 y GoldG.</translation>
        </message>
        <message>
            <source>Learned from Objects365 v2, OpenImages v6 and GoldG.</source>
            <translation>Entrenado con Objects365 v2, OpenImages v6 y GoldG.</translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG and GRIT.</source>
            <translation>Entrenado con Objects365, GoldG y GRIT.</translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG and V3Det.</source>
            <translation>Entrenado con Objects365, GoldG y V3Det.</translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG and captions (Cap4M).</source>
            <translation>Entrenado con Objects365, GoldG y descripciones (Cap4M).</translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG, GRIT and V3Det.</source>
            <translation>Entrenado con Objects365, GoldG, GRIT y V3Det.</translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG, captions, OpenImages and COCO.</source>
            <translation>Entrenado con Objects365, GoldG, descripciones, OpenImages y COCO.</translation>
        </message>
        <message>
            <source>Learned from boxes, and from captions that a language model wrote (GroundingCap-1M).</source>
            <translation>Entrenado con cuadros y con descripciones que escribió un modelo de lenguaje (GroundingCap-1M).</translation>
        </message>
        <message>
            <source>Learned from every public set its authors had, COCO and LVIS among them.</source>
            <translation>Entrenado con todos los conjuntos públicos que tenían sus autores, COCO y LVIS entre ellos.</translation>
        </message>
        <message>
            <source>Small, and the best of its size for rare things and longer phrases.</source>
            <translation>Pequeño, y el mejor de su tamaño para cosas raras y frases más largas.</translation>
        </message>
        <message>
            <source>Small, for rare kinds of things.</source>
            <translation>Pequeño, para tipos raros de cosas.</translation>
        </message>
        <message>
            <source>Small; a little more at home with captions.</source>
            <translation>Pequeño; se entiende algo mejor con descripciones de imágenes.</translation>
        </message>
        <message>
            <source>The middle, for everyday things such as COCO's people, cars and animals.</source>
            <translation>El mediano, para cosas cotidianas como las personas, coches y animales de COCO.</translation>
        </message>
        <message>
            <source>The middle, for rare things and longer phrases.</source>
            <translation>El mediano, para cosas raras y frases más largas.</translation>
        </message>
        <message>
            <source>The middle: finds more than the small ones, and takes longer.</source>
            <translation>El mediano: encuentra más que los pequeños y tarda más.</translation>
        </message>
        <message>
            <source>The original: to compare with earlier work; the newer ones of its size find more.</source>
            <translation>El original: para comparar con trabajos anteriores; los más nuevos de su tamaño encuentran más.</translation>
        </message>
        <message>
            <source>The plainest of the small ones, to compare with.</source>
            <translation>El más sencillo de los pequeños, para comparar.</translation>
        </message>
        <message>
            <source>The strongest for everyday things; for a GPU.</source>
            <translation>El más fuerte para cosas cotidianas; para una GPU.</translation>
        </message>
        <message>
            <source>The strongest for rare things and longer phrases; for a GPU.</source>
            <translation>El más fuerte para cosas raras y frases más largas; para una GPU.</translation>
        </message>
        <message>
            <source>{name} is the second that stands for {target}</source>
            <translation>{name} es el segundo que representa {target}</translation>
        </message>
        <message>
            <source>{name} is unknown</source>
            <translation>{name} es desconocido</translation>
        </message>
        <message>
            <source>{name} is {shape}, which cannot be taken apart</source>
            <translation>{name} es {shape}, que no se puede descomponer</translation>
        </message>
        <message>
            <source>it has no norm of a map that leaves the image backbone</source>
            <translation>le falta la normalización de un mapa de características que sale del backbone de imagen</translation>
        </message>
        <message>
            <source>it has no tensor that stands for {name}</source>
            <translation>le falta un tensor que represente {name}</translation>
        </message>
        <message>
            <source>its text backbone is {hidden} wide, which heads of {head} do not divide</source>
            <translation>su backbone de texto tiene un ancho de {hidden}, que no es divisible en cabezas de {head}</translation>
        </message>
        <message>
            <source>{attention}attention_weights.weight has {weights} rows, which are no heads of {levels} levels with {points} points in {d_model} channels</source>
            <translation>{attention}attention_weights.weight tiene {weights} filas, que no son cabezas de {levels} niveles con {points} puntos en {d_model} canales</translation>
        </message>
        <message>
            <source>{name} is {shape}, where {axes} axes belong</source>
            <translation>{name} es {shape}, donde debería tener {axes} ejes</translation>
        </message>
        <message>
            <source>{number:.0f} MB</source>
            <translation>{number:.0f} MB</translation>
        </message>
        <message>
            <source>{number:.0f} kB</source>
            <translation>{number:.0f} kB</translation>
        </message>
        <message>
            <source>{number:.1f} GB</source>
            <translation>{number:.1f} GB</translation>
        </message>
        <message>
            <source>the list of checksums</source>
            <translation>la lista de sumas de comprobación</translation>
        </message>
        <message>
            <source>No model can be built from {source}: {error}.</source>
            <translation>No se puede construir ningún modelo con {source}: {error}.</translation>
        </message>
        <message>
            <source>The checkpoint in {source} does not fit its configuration: {faults}.</source>
            <translation>El modelo de {source} no corresponde a su configuración: {faults}.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>{folder} is not a checkpoint: it has no {name}.</source>
            <translation>{folder} no es un modelo: le falta {name}.</translation>
        </message>
        <message>
            <source>{folder} is not a whole checkpoint: it has no model.safetensors.</source>
            <translation>{folder} no es un modelo completo: le falta model.safetensors.</translation>
        </message>
        <message>
            <source>{folder} is not a whole checkpoint: it has no {name}.</source>
            <translation>{folder} no es un modelo completo: le falta {name}.</translation>
        </message>
        <message>
            <source>{name} does not belong to a window of {window}</source>
            <translation>{name} no corresponde a una ventana de {window}</translation>
        </message>
        <message>
            <source>{name} is left over</source>
            <translation>{name} sobra</translation>
        </message>
        <message>
            <source>{name} is stored twice with different values</source>
            <translation>{name} está guardado dos veces con valores distintos</translation>
        </message>
        <message>
            <source>{name} is {found} where {expected} belongs</source>
            <translation>{name} es {found}, donde debería ser {expected}</translation>
        </message>
        <message>
            <source>{path} does not hold a JSON object.</source>
            <translation>{path} no contiene un objeto JSON.</translation>
        </message>
        <message>
            <source>{path} does not hold what belongs there: {error}.</source>
            <translation>{path} no contiene lo que debería: {error}.</translation>
        </message>
        <message>
            <source>{path} has no weight_map that names the file of each tensor.</source>
            <translation>{path} no tiene un weight_map que indique el archivo de cada tensor.</translation>
        </message>
        <message>
            <source>{path} is not a tokenizer: {error}.</source>
            <translation>{path} no es un tokenizador: {error}.</translation>
        </message>
        <message>
            <source>{beside} has {found} tokens where the model in {weights} has {size}: put the one that it was trained with there.</source>
            <translation>{beside} tiene {found} tokens, y el modelo de {weights} tiene {size}: ponga allí el tokenizador con el que se entrenó.</translation>
        </message>
        <message>
            <source>{path} is not a vocabulary of BERT's: it has no {missing}.</source>
            <translation>{path} no es un vocabulario de BERT: le falta {missing}.</translation>
        </message>
        <message>
            <source>{weights} holds no tokenizer: put the tokenizer.json or vocab.txt that it was trained with beside it ({size} tokens; for published models those of bert-base-uncased), or a checkpoint that has one into {folder}.</source>
            <translation>{weights} no contiene tokenizador: ponga al lado el tokenizer.json o vocab.txt con el que se entrenó ({size} tokens; en los modelos publicados, los de bert-base-uncased), o ponga en {folder} un modelo que lo tenga.</translation>
        </message>
        <message>
            <source>Phrasebox does not run on {device}: use auto, cpu, cuda or cuda:N.</source>
            <translation>Phrasebox no funciona en {device}: use auto, cpu, cuda o cuda:N.</translation>
        </message>
        <message>
            <source>The device {device} is not here: PyTorch sees {count} CUDA devices.</source>
            <translation>El dispositivo {device} no existe aquí: PyTorch ve {count} dispositivos CUDA.</translation>
        </message>
        <message>
            <source>There is no device {device}: use auto, cpu, cuda or cuda:N.</source>
            <translation>No hay ningún dispositivo {device}: use auto, cpu, cuda o cuda:N.</translation>
        </message>
        <message>
            <source>NVIDIA's driver {driver} is too old for this PyTorch (CUDA {cuda}), so the model runs on the processor: update the driver ({page}), or install a PyTorch for an older CUDA.</source>
            <translation>El controlador de NVIDIA {driver} es demasiado antiguo para este PyTorch (CUDA {cuda}), así que el modelo funciona en el procesador: actualice el controlador ({page}) o instale un PyTorch para un CUDA más antiguo.</translation>
        </message>
        <message>
            <source>PyTorch cannot start the GPU ({why}), so the model runs on the processor: start the machine again, and where that does not help, install NVIDIA's driver anew ({page}).</source>
            <translation>PyTorch no puede iniciar la GPU ({why}), así que el modelo funciona en el procesador: reinicie el equipo y, si eso no ayuda, vuelva a instalar el controlador de NVIDIA ({page}).</translation>
        </message>
        <message>
            <source>The model runs on the GPU ({name}).</source>
            <translation>El modelo funciona en la GPU ({name}).</translation>
        </message>
        <message>
            <source>The {name} (compute capability {number}) is not among those that this PyTorch {torch} is built for ({wanted}), so the model runs on the processor: install a PyTorch for this card, or use a newer card.</source>
            <translation>La {name} (capacidad de cómputo {number}) no está entre aquellas para las que se compiló este PyTorch {torch} ({wanted}), así que el modelo funciona en el procesador: instale un PyTorch para esta tarjeta o use una más nueva.</translation>
        </message>
        <message>
            <source>There is an NVIDIA GPU here, but no driver for it, so the model runs on the processor: install NVIDIA's driver ({page}) and start again.</source>
            <translation>Aquí hay una GPU de NVIDIA, pero sin controlador, así que el modelo funciona en el procesador: instale el controlador de NVIDIA ({page}) y reinicie.</translation>
        </message>
        <message>
            <source>There is an NVIDIA GPU here, but this PyTorch {torch} is built for the processor alone: install one that is (https://pytorch.org/get-started/locally says the command).</source>
            <translation>Aquí hay una GPU de NVIDIA, pero este PyTorch {torch} está compilado solo para el procesador: instale uno para la GPU (https://pytorch.org/get-started/locally indica el comando).</translation>
        </message>
        <message>
            <source>There is no NVIDIA GPU here, so the model runs on the processor.</source>
            <translation>Aquí no hay ninguna GPU de NVIDIA, así que el modelo funciona en el procesador.</translation>
        </message>
        <message>
            <source>it does not say why</source>
            <translation>no dice por qué</translation>
        </message>
        <message>
            <source>of unknown version</source>
            <translation>de versión desconocida</translation>
        </message>
        <message>
            <source>The option {option} of the checkpoint's {file} is {value}; Phrasebox runs only {runs}.</source>
            <translation>La opción {option} de {file} del modelo es {value}; Phrasebox solo admite {runs}.</translation>
        </message>
        <message>
            <source>The model {name} needs about {needed} of memory, and {free} are free: close other programs, or choose a smaller model.</source>
            <translation>El modelo {name} necesita unos {needed} de memoria, y hay {free} libres: cierre otros programas o elija un modelo más pequeño.</translation>
        </message>
        <message>
            <source>The backbone_config of the checkpoint's config.json names no backbone of timm.</source>
            <translation>El backbone_config del config.json del modelo no nombra ningún backbone de timm.</translation>
        </message>
        <message>
            <source>The checkpoint's backbone option features_only is False; Phrasebox runs only True.</source>
            <translation>La opción features_only del backbone del modelo es False; Phrasebox solo admite True.</translation>
        </message>
        <message>
            <source>The checkpoint's backbone option out_features is {value}; Phrasebox runs one or more of {known}.</source>
            <translation>La opción out_features del backbone del modelo es {value}; Phrasebox admite uno o más de {known}.</translation>
        </message>
        <message>
            <source>The checkpoint's backbone option use_absolute_embeddings is true; Phrasebox runs only false.</source>
            <translation>La opción use_absolute_embeddings del backbone del modelo es true; Phrasebox solo admite false.</translation>
        </message>
        <message>
            <source>The checkpoint's model_type is {model_type}; Phrasebox runs {mm} (MM Grounding DINO, LLMDet) and {original}.</source>
            <translation>El model_type del modelo es {model_type}; Phrasebox admite {mm} (MM Grounding DINO, LLMDet) y {original}.</translation>
        </message>
        <message>
            <source>The checkpoint's option backbone is {value} without a backbone_config; Phrasebox runs backbones of timm by name, and Swin by its backbone_config.</source>
            <translation>La opción backbone del modelo es {value} sin backbone_config; Phrasebox admite los backbones de timm por su nombre, y Swin por su backbone_config.</translation>
        </message>
        <message>
            <source>The checkpoint's option {option} is {value}; Phrasebox runs only {runs}.</source>
            <translation>La opción {option} del modelo es {value}; Phrasebox solo admite {runs}.</translation>
        </message>
        <message>
            <source>The checkpoint's option {option} is {value}; it has to be a multiple of {divisor}.</source>
            <translation>La opción {option} del modelo es {value}; debe ser un múltiplo de {divisor}.</translation>
        </message>
        <message>
            <source>The checkpoint's option {option} is {value}; it has to be {least} or more.</source>
            <translation>La opción {option} del modelo es {value}; debe ser {least} como mínimo.</translation>
        </message>
        <message>
            <source>The checkpoint's option {option} is {value}; its config.json should have the like of {default} there.</source>
            <translation>La opción {option} del modelo es {value}; su config.json debería tener ahí algo como {default}.</translation>
        </message>
        <message>
            <source>The checkpoint's {name} is of model_type {value}; Phrasebox runs only {model_type}.</source>
            <translation>El {name} del modelo es de model_type {value}; Phrasebox solo admite {model_type}.</translation>
        </message>
        <message>
            <source>The checkpoint's num_feature_levels is {levels}, and its backbone has {maps} feature maps; Phrasebox runs no fewer levels than maps.</source>
            <translation>El num_feature_levels del modelo es {levels}, y su backbone tiene {maps} mapas de características; Phrasebox no admite menos niveles que mapas.</translation>
        </message>
        <message>
            <source>The checkpoint's position_embedding_type is 'learned', which knows {most} x {most} cells, and this image has {width} x {height}; use a smaller size.</source>
            <translation>El position_embedding_type del modelo es 'learned', que conoce {most} x {most} celdas, y esta imagen tiene {width} x {height}; use un tamaño menor.</translation>
        </message>
        <message>
            <source>The checkpoint's backbone is timm's {backbone}, and timm cannot be loaded ({error}); install it with: pip install timm</source>
            <translation>El backbone del modelo es {backbone} de timm, y no se puede cargar timm ({error}); instálelo con: pip install timm</translation>
        </message>
        <message>
            <source>The checkpoint's backbone, timm's {backbone}, does not run at {width} × {height} pixels: {error}.</source>
            <translation>El backbone del modelo, {backbone} de timm, no funciona con {width} × {height} píxeles: {error}.</translation>
        </message>
        <message>
            <source>timm makes no backbone {backbone} of this kind: {error}.</source>
            <translation>timm no crea ningún backbone {backbone} de este tipo: {error}.</translation>
        </message>
        <message>
            <source>A phrase is empty: type what to look for, such as “a red car”.</source>
            <translation>Hay una frase vacía: escriba qué buscar, como «a red car».</translation>
        </message>
        <message>
            <source>The checkpoint's tokenizer.json has no token {token}.</source>
            <translation>El tokenizer.json del modelo no tiene el token {token}.</translation>
        </message>
        <message>
            <source>The phrase “{phrase}” has no word that this checkpoint knows: use other words for it.</source>
            <translation>La frase «{phrase}» no tiene ninguna palabra que este modelo conozca: use otras palabras.</translation>
        </message>
        <message>
            <source>The phrase “{phrase}” holds no letter or digit: type words, such as “a red car”.</source>
            <translation>La frase «{phrase}» no contiene ninguna letra ni cifra: escriba palabras, como «a red car».</translation>
        </message>
        <message>
            <source>The phrase “{phrase}” makes {length} tokens, and the model reads no more than {most}: shorten it.</source>
            <translation>La frase «{phrase}» ocupa {length} tokens, y el modelo no lee más de {most}: acórtela.</translation>
        </message>
        <message>
            <source>The {phrases} phrases make {length} tokens; the model reads {most} at a time.</source>
            <translation>Las {phrases} frases ocupan {length} tokens; el modelo lee {most} a la vez.</translation>
        </message>
        <message>
            <source>There is no phrase to look for: type at least one, such as “a red car”.</source>
            <translation>No hay ninguna frase que buscar: escriba al menos una, como «a red car».</translation>
        </message>
        <message>
            <source>There is no precision {precision}: use auto, {known}.</source>
            <translation>No existe la precisión {precision}: use auto, {known}.</translation>
        </message>
        <message>
            <source>The GPU's memory is full: going on on the CPU, which is slower but sure.</source>
            <translation>La memoria de la GPU está llena: se sigue en el procesador, más lento pero seguro.</translation>
        </message>
        <message numerus="yes">
            <source>The GPU's memory is full: going on with {count} images at a time.</source>
            <extracomment>Of one: The GPU's memory is full: going on with one image at a time.</extracomment>
            <translation>
                <numerusform>La memoria de la GPU está llena: se sigue con una imagen a la vez.</numerusform>
                <numerusform>La memoria de la GPU está llena: se sigue con {count} imágenes a la vez.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fine-tuning needs at least two labelled images, one to learn from and one to judge by; label more.</source>
            <translation>Para aprender hacen falta al menos dos imágenes etiquetadas, una de la que aprender y otra con la que evaluar; etiquete más.</translation>
        </message>
        <message>
            <source>The image {path} is {width}x{height} now and was {old_width}x{old_height} when it was labelled; put the old one back or label it again.</source>
            <translation>La imagen {path} mide ahora {width}x{height} y medía {old_width}x{old_height} cuando se etiquetó; restaure la antigua o etiquétela de nuevo.</translation>
        </message>
        <message>
            <source>The phrase “{phrase}” belongs to two classes, {owner} and {other}; keep it with one.</source>
            <translation>La frase «{phrase}» pertenece a dos clases, {owner} y {other}; déjela en una.</translation>
        </message>
        <message>
            <source>There is nothing to learn: no labelled image has a box.</source>
            <translation>No hay nada que aprender: ninguna imagen etiquetada tiene un cuadro.</translation>
        </message>
        <message>
            <source>Another fine-tuning is at work in {folder}; wait for its end or choose another folder.</source>
            <translation>Otro aprendizaje está en marcha en {folder}; espere a que termine o elija otra carpeta.</translation>
        </message>
        <message>
            <source>The fine-tuning in {folder} is finished; choose another folder for a new one.</source>
            <translation>El aprendizaje de {folder} ha terminado; elija otra carpeta para uno nuevo.</translation>
        </message>
        <message>
            <source>There is no fine-tuning to resume in {folder}; start it without --resume.</source>
            <translation>No hay ningún aprendizaje que reanudar en {folder}; inícielo sin --resume.</translation>
        </message>
        <message>
            <source>{folder} holds an unfinished fine-tuning of the same images; go on with it by --resume, or delete the folder to begin anew.</source>
            <translation>{folder} contiene un aprendizaje sin terminar de las mismas imágenes; continúelo con --resume o elimine la carpeta para empezar de nuevo.</translation>
        </message>
        <message>
            <source>{folder} holds an unfinished fine-tuning on other labels or with other options; choose another folder, or delete this one.</source>
            <translation>{folder} contiene un aprendizaje sin terminar con otras etiquetas u otras opciones; elija otra carpeta o elimine esta.</translation>
        </message>
        <message>
            <source>{folder} holds other files; choose a new or empty folder for the model.</source>
            <translation>{folder} contiene otros archivos; elija una carpeta nueva o vacía para el modelo.</translation>
        </message>
        <message>
            <source>{folder} is a file; name a folder for the fine-tuned model.</source>
            <translation>{folder} es un archivo; indique una carpeta para el modelo nuevo.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({error}); choose another folder.</source>
            <translation>No se puede leer {path} ({error}); elija otra carpeta.</translation>
        </message>
        <message>
            <source>The loss was not finite {count} steps in a row: begin with another model, or look for damaged images and boxes.</source>
            <translation>La función de pérdida no fue finita en {count} pasos seguidos: empiece con otro modelo o busque imágenes y cuadros dañados.</translation>
        </message>
        <message>
            <source>The loss was not finite {count} steps in a row: multiply in single precision by --precision fp32.</source>
            <translation>La función de pérdida no fue finita en {count} pasos seguidos: calcule en precisión simple con --precision fp32.</translation>
        </message>
        <message>
            <source>There is no training to resume in {folder}; start it without --resume.</source>
            <translation>No hay ningún entrenamiento que reanudar en {folder}; inícielo sin --resume.</translation>
        </message>
    </context>
</TS>
