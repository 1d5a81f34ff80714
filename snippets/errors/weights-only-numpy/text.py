import io
import numpy as np
import torch

name = np.array(["cat"])[0]
for saved in {"name": name}, {name: 1}, {str(name): 1}:
    torch.save(saved, file := io.BytesIO())
    file.seek(0)
    try:
        print(torch.load(file))
    except Exception as error:
        print(str(error).split("error: ")[1].split(" was")[0])
