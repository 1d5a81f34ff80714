import copy
import pickle
import numpy as np

array = np.zeros(2)
array.flags.writeable = False
for again in (copy.deepcopy(array),
              pickle.loads(pickle.dumps(array, protocol=4)),
              pickle.loads(pickle.dumps(array, protocol=5))):
    print(again.flags.writeable)
