import copy
import pickle
import numpy as np

array = np.zeros(2)
array.flags.writeable = False
for again in pickle.loads(pickle.dumps(array)), copy.deepcopy(array):
    print(again.flags.writeable)
