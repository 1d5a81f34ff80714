import base64
import json
import numpy as np
import torch

array = (torch.arange(1000) / 1000).numpy()
text = base64.b64encode(array).decode("ascii")
sent = json.dumps(
    {"dtype": array.dtype.str, "shape": array.shape, "data": text})
print(sent[:40])
message = json.loads(sent)
data = bytearray(base64.b64decode(message["data"]))
back = np.frombuffer(data, message["dtype"]).reshape(message["shape"])
print(torch.from_numpy(back).equal(torch.from_numpy(array)))
print(array.nbytes, len(text), len(json.dumps(array.tolist())))
