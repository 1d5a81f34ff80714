import pandas as pd
import torch

vectors = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
frame = pd.DataFrame({"id": [7, 8]})
frame[["x", "y"]] = vectors.numpy()
frame["both"] = vectors.tolist()
print(frame)
print(torch.tensor(frame["both"].tolist()).equal(vectors))
wide = {"both": vectors}
for data in torch.ones(2, 1, 3), wide, {"id": [7, 8], **wide}:
    try: pd.DataFrame(data)
    except ValueError as error: print(error)
frame["both"] = vectors
