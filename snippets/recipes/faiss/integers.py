import faiss
import numpy as np

array = np.float32([[0, 0], [1, 1]])
dim, k = np.array([2, 1])
for function in (
    lambda: faiss.IndexFlatL2(dim),
    lambda: faiss.IndexFlatL2(int(dim)).search(array, k),
    lambda: faiss.IndexFlatL2(2).reconstruct(k),
):
    try:
        function()
    except TypeError as error:
        print(str(error).splitlines()[0])
