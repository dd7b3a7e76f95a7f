# Makes content and a store on this machine, answers the questions of `kiosk setup`, and has the first night.
cd /srv
kiosk content build /usr/share/doc/heidi-kiosk/examples/heidi -o content.sqlite --cache cache
kiosk publish init keys --no-passphrase >/dev/null
kiosk publish content.sqlite --to keys/store --keys keys
cp -r keys/store store
chmod -R a+rX store
ip link set lo up 2>/dev/null || true
python3 -m http.server --bind 127.0.0.1 --directory store 8931 >/dev/null 2>&1 &
trap "kill $!" EXIT
sleep 2
cat >answers.toml <<END
name = "Entrance"
here = "oceanhamnen"
language = "sv"
store = "http://127.0.0.1:8931/"
root = "keys/root.json"
pin = "042917"
[panel]
inches = 32
bottom_edge_mm = 690
END
chmod 600 answers.toml
kiosk setup --answers answers.toml
kiosk sync --now
systemctl enable store.service
echo 'exec(open("/srv/hang.py").read())' >>/etc/python3.13/sitecustomize.py
