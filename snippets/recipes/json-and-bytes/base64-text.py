import base64
import json

import numpy as np
import torch

tensor = torch.arange(1000) / 1000
text = base64.b64encode(tensor.numpy()).decode("ascii")
sent = json.dumps({"dtype": "<f4", "shape": [1000], "data": text})
message = json.loads(sent)
data = bytearray(base64.b64decode(message["data"]))
array = np.frombuffer(data, message["dtype"])
back = torch.from_numpy(array.reshape(message["shape"]))
print(torch.equal(back, tensor))
print(tensor.nbytes, len(sent), len(json.dumps(tensor.tolist())))
